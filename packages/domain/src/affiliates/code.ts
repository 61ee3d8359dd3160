/** Letters and digits that nobody takes for one another when they are read out or written by hand. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const CODE_LENGTH = 8;

const SHAPE = new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}$`);

/** A code out of random numbers, of which each is at least 0 and below 1. */
export function affiliateCode(random: () => number): string {
  return Array.from({ length: CODE_LENGTH }, () => ALPHABET.charAt(Math.floor(random() * ALPHABET.length))).join('');
}

/** The code as it is stored, whatever case and spaces somebody typed; undefined when it cannot be one. */
export function asAffiliateCode(typed: string): string | undefined {
  const code = typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  return SHAPE.test(code) ? code : undefined;
}
