import { expect, it } from 'vitest';
import type { Arrivals } from './bind-at-booking.ts';

const came = { code: 'ABCD2345', clickId: 'click-1', firstClickId: null, at: 1 };

/** What every keeper of arrivals does. */
export function arrivalsContract(open: () => Arrivals): void {
  it('the last link by which somebody came is kept, and nobody else’s', async () => {
    const arrivals = open();
    expect(await arrivals.find('nora')).toBeUndefined();
    await arrivals.keep('nora', came);
    await arrivals.keep('nora', { ...came, code: 'WXYZ6789', clickId: null, at: 2 });
    expect(await arrivals.find('nora')).toEqual({ ...came, code: 'WXYZ6789', clickId: null, at: 2 });
    expect(await arrivals.find('ben')).toBeUndefined();
  });
}
