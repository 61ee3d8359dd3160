import { strFromU8, unzipSync } from 'fflate';
import { UnreadableFileError } from '../../usecases/assistant/ports.ts';

/** The parts of a Word file that people wrote, in the order in which they are read. */
const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
/** Of one part, unpacked: a small file may hold a large one. */
const LARGEST_PART = 30_000_000;

/** Throws UnreadableFileError for what is no Word file. */
export function wordText(content: Uint8Array): string {
  const parts = unpacked(content);
  if (!parts[PARTS[0] ?? '']) throw new UnreadableFileError('file_kind');
  return PARTS.flatMap((name) => (parts[name] ? textOf(strFromU8(parts[name])) : []))
    .join('\n\n')
    .trim();
}

function unpacked(content: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(content, { filter: isWanted });
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('file_unreadable', { cause: error });
  }
}

function isWanted({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean {
  if (!PARTS.includes(name)) return false;
  if (originalSize > LARGEST_PART) throw new UnreadableFileError('file_too_long');
  return true;
}

/** A sign, or the words up to the next one. No sign holds another: nothing is looked at again for every one that never ends. */
const PIECES = /<([^<>]*)>|[^<]+|</g;
const breaks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  '/w:p': '\n',
  '/w:tr': '\n',
};

function textOf(xml: string): string {
  const said: string[] = [];
  let isSaid = false;
  for (const [piece, sign] of xml.matchAll(PIECES)) {
    if (sign === undefined) {
      if (isSaid) said.push(unescaped(piece));
    } else {
      isSaid = isBeginning(sign);
      said.push(breaks[nameOf(sign)] ?? '');
    }
  }
  return said.join('').replaceAll(/\n{3,}/g, '\n\n');
}

const nameOf = (sign: string) => /^\/?[\w:]+/.exec(sign)?.[0] ?? '';
/** Whether what follows is said. Words that somebody took out have a sign of their own, and are left out. */
const isBeginning = (sign: string) => nameOf(sign) === 'w:t' && !sign.endsWith('/');

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const HIGHEST = 0x10ffff;

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, (sign) => {
    const name = sign.slice(1, -1).toLowerCase();
    if (!name.startsWith('#')) return names[name] ?? sign;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= HIGHEST ? String.fromCodePoint(code) : '';
  });
}
