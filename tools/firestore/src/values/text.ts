const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** Orders strings as their UTF-8 bytes, which differs from UTF-16 order only where surrogates meet U+E000 and above. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return compareUnits(left, right);
  }
  return a.length - b.length;
}

const compareUnits = (a: number, b: number) => Number(isSurrogate(a)) - Number(isSurrogate(b)) || a - b;

const isSurrogate = (unit: number) => unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE;
