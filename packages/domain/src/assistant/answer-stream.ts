/** What a model says, taken apart as it comes: texts, and quotations that are known only when they are whole. */
export type Piece =
  | { readonly side: AnswerSide; readonly kind: 'text'; readonly text: string }
  | { readonly side: AnswerSide; readonly kind: 'quotation'; readonly text: string; readonly sourceId: string | null };
export type AnswerSide = 'provider' | 'client';

export interface AnswerReading {
  readonly side: AnswerSide;
  /** What may be the beginning of a sign, and is told when that is decided. */
  readonly held: string;
}

export const beginOfAnswer: AnswerReading = { side: 'provider', held: '' };

/** The sign between the answer for the provider and the one for the client. */
export const CLIENT_SIGN = '<client/>';
const SIGN = /<quote(?:\s+source="([^"<>]{0,16})")?\s*>([\s\S]*?)<\/quote>|<client\s*\/>/;
const TAG = /<\/?[a-z][^<>]*>/gi;
/** The beginning of a sign, of a link or of an address, at the end of what was said so far. */
const UNDECIDED = /<(?:\/?q[^<>]*|c[^<>]*)?$|<quote[^<>]*>[\s\S]*$|!?\[[^\][]*(?:\](?:\([^()]*)?)?$|[\x21-\x7e]+$/i;
/** No quotation is longer; what begins as one and never ends is text. */
const LONGEST_HELD = 4000;

export interface ReadPieces {
  readonly reading: AnswerReading;
  readonly pieces: readonly Piece[];
}

/** What is known after the next words of a model. */
export function readOn(before: AnswerReading, words: string): ReadPieces {
  let rest = before.held + words;
  let side = before.side;
  const pieces: Piece[] = [];
  for (let sign = SIGN.exec(rest); sign; sign = SIGN.exec(rest)) {
    pieces.push(...textOf(side, rest.slice(0, sign.index)));
    if (sign[2] === undefined) side = 'client';
    else pieces.push({ side, kind: 'quotation', sourceId: sign[1] ?? null, text: sign[2].replaceAll(TAG, '').trim() });
    rest = rest.slice(sign.index + sign[0].length);
  }
  const from = rest.length > LONGEST_HELD ? -1 : rest.search(UNDECIDED);
  const decided = from < 0 ? rest.length : from;
  pieces.push(...textOf(side, rest.slice(0, decided)));
  return { reading: { side, held: rest.slice(decided) }, pieces };
}

const OPEN_QUOTATION = /^<quote(?:\s+source="([^"<>]{0,16})")?\s*>([\s\S]*)$/;

/** What is left when a model has said all it has to say, or was cut off. */
export function readEnd({ side, held }: AnswerReading): readonly Piece[] {
  const [, sourceId = null, text] = OPEN_QUOTATION.exec(held) ?? [];
  if (text === undefined) return textOf(side, held);
  return [{ side, kind: 'quotation', sourceId, text: text.replaceAll(TAG, '').trim() }];
}

function textOf(side: AnswerSide, text: string): Piece[] {
  return text === '' ? [] : [{ side, kind: 'text', text }];
}
