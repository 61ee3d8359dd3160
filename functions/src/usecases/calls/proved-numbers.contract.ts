import { describe, expect, it } from 'vitest';
import type { ProvedNumbers } from './ports.ts';

/** What everybody who remembers numbers does. `open` gives one that knows none. */
export function provedNumbersContract(open: () => ProvedNumbers): void {
  describe('numbers that accepted a call', () => {
    it('are known from then on, however often they accept, and no others', async () => {
      const numbers = open();
      expect(await numbers.isProved('+33612345678')).toBe(false);
      await Promise.all([numbers.prove('+33612345678'), numbers.prove('+33612345678')]);
      await numbers.prove('+33612345678');
      expect(await numbers.isProved('+33612345678')).toBe(true);
      expect(await numbers.isProved('+33612345679')).toBe(false);
    });

    it('have a digest of their own each', () => {
      const numbers = open();
      expect(numbers.lineId('+33612345678')).toBe(numbers.lineId('+33612345678'));
      expect(numbers.lineId('+33612345678')).not.toBe(numbers.lineId('+33612345679'));
    });
  });
}
