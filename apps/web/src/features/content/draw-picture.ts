import type { ResourceForm } from '@sos/domain/content/content';
import type { Locale } from '@sos/domain/shared/locale';

export type PictureForm = Exclude<ResourceForm, 'text'>;

interface Words {
  readonly title: string;
  readonly text: string;
  readonly locale: Locale;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

/** In pixels, as places for advertising have them. */
export const sizes: Readonly<Record<PictureForm, Size>> = {
  logo: { width: 640, height: 320 },
  banner_wide: { width: 970, height: 250 },
  banner_square: { width: 600, height: 600 },
  banner_tall: { width: 300, height: 600 },
};

const PAPER = '#fbf7f0';
const INK = '#1b2230';
const SIGNAL = '#cf3a2e';
/** Faces that are on the device that draws it; a picture cannot bring its own. */
const FACES = "system-ui, 'Segoe UI', 'Noto Sans', sans-serif";
const MARGIN = 24;
/** How wide a letter is in the worst usual case, in parts of its height. */
const NARROW = 0.6;
const WIDE = 1;
const LEADING = 1.3;

/** The picture as SVG: our sign, and the words below it, in as many lines as they need. */
export function drawPicture(form: PictureForm, { title, text, locale }: Words): string {
  const { width, height } = sizes[form];
  const most = width - 2 * MARGIN;
  const sign = Math.round(height / 5);
  const [titleSize, textSize] = form === 'banner_tall' ? [28, 20] : [44, 26];
  const blocks = [
    ...linesOf(title, { most, size: titleSize }).map((line) => ({ line, size: titleSize, weight: 700 })),
    ...linesOf(text, { most, size: textSize }).map((line) => ({ line, size: textSize, weight: 400 })),
  ];
  const below = blocks.reduce((sum, { size }) => sum + size * LEADING, 0);
  const top = (height - sign - below) / 2;
  let y = top + sign;
  const lines = blocks.map(({ line, size, weight }) => {
    y += size * LEADING;
    const place = `x="${width / 2}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}"`;
    return `<text ${place} fill="${INK}">${escaped(line)}</text>`;
  });
  const direction = locale === 'ar' ? 'rtl' : 'ltr';
  const root = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg ${root} xml:lang="${locale}" direction="${direction}" font-family="${FACES}" text-anchor="middle">`,
    `<rect width="${width}" height="${height}" rx="16" fill="${PAPER}"/>`,
    drawSign({ x: width / 2 - sign, y: top, height: sign }),
    ...lines,
    '</svg>',
  ].join('');
}

/** Two people and the line between them, twice as wide as high. */
function drawSign({ x, y, height }: { readonly x: number; readonly y: number; readonly height: number }): string {
  const scale = height / 20;
  return [
    `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${scale})">`,
    `<path d="M15 10h13" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>`,
    `<circle cx="9" cy="10" r="7" fill="${SIGNAL}"/>`,
    `<circle cx="33" cy="10" r="5.5" fill="none" stroke="${INK}" stroke-width="2"/>`,
    '</g>',
  ].join('');
}

interface Line {
  readonly most: number;
  readonly size: number;
}

/** The text in lines that are no wider than that, broken between words, or anywhere in Chinese. */
export function linesOf(text: string, { most, size }: Line): string[] {
  const lines: string[] = [];
  for (const part of text.match(/\p{Script=Han}[，。？、：]?|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last}${part.trimEnd()}`, size) <= most) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

export function widthOf(text: string, size: number): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(letter) ? WIDE : NARROW) * size,
    0,
  );
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => named[sign] ?? sign);

export const asAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
