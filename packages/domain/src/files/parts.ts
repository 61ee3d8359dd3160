/** Both ends of a part that stays. */
export type Part = readonly [from: number, to: number];

/** The named parts of some bytes, one after the other. */
export function joinParts(bytes: Uint8Array, parts: readonly Part[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, [from, to]) => sum + to - from, 0));
  let at = 0;
  for (const [from, to] of parts) {
    joined.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return joined;
}

export function asciiAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
