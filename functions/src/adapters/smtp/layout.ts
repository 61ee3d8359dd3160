import type { MailContent, MailLine } from './mail.ts';

/** The light colours of the product's tokens; mail programs know no style sheets to take them from. */
export const mailColours = {
  surface: '#fbf7f0',
  'surface-raised': '#fffdf9',
  ink: '#1b2230',
  'ink-soft': '#444b59',
  line: '#e3d9c8',
  signal: '#cf3a2e',
  'on-signal': '#ffffff',
} as const;

const font = "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif";
const style = (declarations: string) => `style="${declarations}"`;

const { surface, ink, line, signal } = mailColours;
const styles = {
  body: style(`margin:0;padding:0;background:${surface};color:${ink};font-family:${font.replaceAll('"', "'")}`),
  frame: style(`width:100%;border-collapse:collapse;background:${surface}`),
  middle: style('padding:32px 16px'),
  card: style(
    `max-width:560px;margin:0 auto;padding:28px;background:${mailColours['surface-raised']};border:1px solid ${line};border-radius:12px;text-align:start`,
  ),
  logo: style('margin:0 0 20px;font-size:17px'),
  dot: style(`color:${signal}`),
  title: style('margin:0 0 12px;font-size:24px;line-height:1.25'),
  text: style('margin:0 0 24px;font-size:17px;line-height:1.55'),
  lines: style('width:100%;margin:0 0 24px;border-collapse:collapse;font-size:15px;line-height:1.5'),
  label: style(
    `padding:8px 0;border-bottom:1px solid ${line};color:${mailColours['ink-soft']};font-weight:400;text-align:start;vertical-align:top`,
  ),
  value: style(`padding:8px 0;border-bottom:1px solid ${line};text-align:end;vertical-align:top`),
  passageLabel: style(`margin:0 0 8px;color:${mailColours['ink-soft']};font-size:15px;font-weight:400`),
  passage: style(
    `margin:0 0 24px;padding-inline-start:16px;border-inline-start:3px solid ${line};font-size:17px;line-height:1.55;white-space:pre-line`,
  ),
  action: style(
    `display:inline-block;padding:12px 20px;border-radius:12px;background:${signal};color:${mailColours['on-signal']};font-size:17px;font-weight:600;text-decoration:none`,
  ),
  why: style(
    `max-width:560px;margin:20px auto 0;color:${mailColours['ink-soft']};font-size:14px;line-height:1.5;text-align:start`,
  ),
  choose: style(`color:${mailColours['ink-soft']}`),
};

/** A mail as mail programs show it: styles stand in the markup, and nothing is fetched from anywhere. */
export function renderHtml(content: MailContent): string {
  const { locale, direction, title, text, lines = [], passage, action, why, choose } = content;
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escape(title)}</title>
</head>
<body dir="${direction}" ${styles.body}>
<table role="presentation" ${styles.frame}><tr><td ${styles.middle}>
<div ${styles.card}>
<p ${styles.logo}><bdi dir="ltr" translate="no"><span ${styles.dot}>&#9679;</span> SOS <b>Expat</b></bdi></p>
<h1 ${styles.title}>${escape(title)}</h1>
<p ${styles.text}>${escape(text)}</p>${linesOf(lines)}${passageOf(passage)}
<a href="${escape(action.url)}" ${styles.action}>${escape(action.label)}</a>
</div>
<p ${styles.why}>${escape(why)}${choose ? ` <a href="${escape(choose.url)}" ${styles.choose}>${escape(choose.label)}</a>` : ''}</p>
</td></tr></table>
</body>
</html>
`;
}

function linesOf(lines: readonly MailLine[]): string {
  if (lines.length === 0) return '';
  const rows = lines.map(
    ({ label, value }) =>
      `<tr><th scope="row" ${styles.label}>${escape(label)}</th><td ${styles.value}><bdi>${escape(value)}</bdi></td></tr>`,
  );
  return `\n<table ${styles.lines}>${rows.join('')}</table>`;
}

/** Whoever wrote it may write in another direction than the mail's. */
function passageOf(passage: MailLine | undefined): string {
  if (!passage) return '';
  const { label, value } = passage;
  return `\n<h2 ${styles.passageLabel}>${escape(label)}</h2>\n<div dir="auto" ${styles.passage}>${escape(value)}</div>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
