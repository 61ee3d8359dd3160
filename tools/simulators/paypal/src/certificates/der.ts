/** One value in ASN.1's distinguished encoding, with the values within it. */
export function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
}

export const SEQUENCE = 0x30;
export const SET = 0x31;

export const sequence = (...parts: readonly Buffer[]) => der(SEQUENCE, ...parts);
export const integer = (value: number) => der(0x02, Buffer.from([value]));
export const boolean = (value: boolean) => der(0x01, Buffer.from([value ? 0xff : 0]));
export const octets = (bytes: Buffer) => der(0x04, bytes);
export const text = (value: string) => der(0x0c, Buffer.from(value));
export const time = (utc: string) => der(0x17, Buffer.from(utc));
export const nothing = () => der(0x05);
/** Without unused bits. */
export const bits = (bytes: Buffer) => der(0x03, Buffer.from([0]), bytes);

export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...others.flatMap(base128)]));
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return digits;
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff];
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}
