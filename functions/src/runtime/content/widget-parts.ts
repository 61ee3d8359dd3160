import type { Locale } from '@sos/domain/shared/locale';
import type { ContentWords } from '@sos/words/content-words';

/** Runs in pages of others: it asks for nothing of theirs, and leaves behind one frame in its own place. */
export const frameScript = `(function () {
  var script = document.currentScript;
  if (!script) return;
  var address = new URL(script.src);
  var frame = document.createElement('iframe');
  frame.src = address.origin + address.pathname.replace(/\\.js$/, '') + address.search;
  frame.title = 'SOS Expat';
  frame.loading = 'lazy';
  frame.referrerPolicy = 'no-referrer';
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  frame.width = '100%';
  frame.height = '230';
  frame.style.border = '0';
  frame.style.maxWidth = '420px';
  script.after(frame);
})();
`;

export const frameStyle = `:root{color-scheme:light dark}body{margin:0;font:16px/1.45 system-ui,sans-serif;color:#1d1a16;background:#fbf8f3}main{box-sizing:border-box;min-height:100vh;padding:16px;border:1px solid #d8d0c4;border-radius:12px}h1{margin:0 0 4px;font-size:18px}p{margin:0 0 12px}a{display:inline-block;padding:10px 16px;border-radius:999px;color:#fff;background:#b3261e;text-decoration:none;font-weight:600}a:focus-visible{outline:3px solid #1d1a16;outline-offset:2px}small{display:block;margin-top:12px;color:#5b534a}@media (prefers-color-scheme:dark){body{color:#f3eee6;background:#1b1917}main{border-color:#4a443c}small{color:#c5bcb0}a:focus-visible{outline-color:#f3eee6}}`;

interface Frame {
  readonly locale: Locale;
  readonly link: string;
  readonly words: ContentWords['widget'];
}

/** A page without scripts: some words of ours and one link. */
export function framePage({ locale, link, words: { title, text, button, note } }: Frame): string {
  const dir = locale === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html><html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${title}</title><style>${frameStyle}</style></head><body><main><h1>${title}</h1><p>${text}</p><a href="${link}" target="_blank" rel="noopener sponsored">${button}</a><small>${note}</small></main></body></html>`;
}
