import { comparable } from './normalise.ts';

/** Words of the nine languages that turn a sentence around. */
const negations: readonly string[] = [
  'ne pas jamais aucun aucune ni sans sauf',
  'not no never nor without except unless cannot',
  'no nunca ni sin salvo jamás ningún ninguna',
  'nicht kein keine keinen keiner nie ohne außer niemals',
  'não nunca nem sem salvo nenhum nenhuma',
  'не нет ни никогда без кроме',
  'नहीं न मत बिना कभी',
  'لا لم لن ليس ليست غير دون إلا بدون',
].flatMap((words) => words.split(' '));
const written = new Set(negations.map((word) => comparable(word).text));
/** Chinese has no spaces between words. */
const CHINESE = /[不无無未非没沒勿]/u;
const PREFIXED = /n't\b|n'(?=\p{L})/u;

/** Whether words that are left out would turn around what stands beside them; they are written as `comparable` writes. */
export function negates(omitted: string): boolean {
  if (CHINESE.test(omitted) || PREFIXED.test(omitted)) return true;
  return wordsOf(omitted).some((word) => written.has(word));
}

/** Whether the last word before a quotation turns around what it begins with. */
export function endsInNegation(before: string): boolean {
  const last = wordsOf(before).at(-1);
  if (last === undefined || !/[\p{L}\p{M}]\s?$/u.test(before)) return false;
  return written.has(last) || CHINESE.test(before.at(-1) ?? '');
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];
