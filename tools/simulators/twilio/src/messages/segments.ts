/** The alphabet of GSM 03.38; each of the second set takes two places. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '^{}\\[~]|€';

interface Alphabet {
  /** Places of one message, and of each part of a longer one. */
  readonly single: number;
  readonly part: number;
  readonly places: (body: string) => readonly number[];
}

const GSM_7: Alphabet = {
  single: 160,
  part: 153,
  places: (body) => Array.from(body, (character) => (EXTENDED.includes(character) ? 2 : 1)),
};
const UCS_2: Alphabet = { single: 70, part: 67, places: (body) => Array.from(body, ({ length }) => length) };

/** How many SMS a text takes; no character is cut in two. */
export function segmentsOf(body: string): number {
  const isGsm = Array.from(body).every((character) => BASIC.includes(character) || EXTENDED.includes(character));
  const { single, part, places } = isGsm ? GSM_7 : UCS_2;
  const all = places(body);
  if (all.reduce((sum, count) => sum + count, 0) <= single) return 1;
  let [segments, used] = [1, 0];
  for (const count of all) {
    if (used + count > part) [segments, used] = [segments + 1, 0];
    used += count;
  }
  return segments;
}
