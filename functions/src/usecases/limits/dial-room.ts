import { callingCode } from '@sos/domain/calls/dial-cost';
import type { LimitName } from '@sos/domain/limits/limits';
import { countsOf } from './guard-dial.ts';
import type { Count, DialRoom, Limits, PlannedDial } from './ports.ts';

export interface DialRoomNeeds {
  readonly limits: Pick<Limits, 'wouldGoOver'>;
  /** Whether a number, in E.164, has accepted a call of ours. */
  readonly numbers: { isProved(e164: string): Promise<boolean> };
}

/** What counts one number, or where it is. */
const ofNumber: ReadonlySet<LimitName> = new Set<LimitName>([
  'cold_rings',
  'dialling_by_number',
  'dialling_by_country',
]);

/**
 * Looks before anybody pays whether a call may ring both of its parties; counts nothing. A telephone of the client's at
 * which it may cost too much keeps only that from being rung, and what is the provider's own keeps only them from being
 * called; anything else keeps the client from every call, until the window is over. A client's number that has rung in vain
 * is not looked at here: its owner proves it.
 */
export function makeDialRoom({ limits, numbers }: DialRoomNeeds): DialRoom {
  return async ({ client, provider }) => {
    if (client.longestCost > client.fee) return { over: 'telephone' };
    const own = countsOf(provider).filter(({ name }) => ofNumber.has(name));
    const shared = [...countsOf(client), ...withoutNumbers(provider, client)].filter(
      ({ name }) => name !== 'cold_rings',
    );
    const [theirs, cold, everybodys] = await limits.wouldGoOver(
      own.filter(({ name }) => name !== 'cold_rings'),
      own.filter(({ name }) => name === 'cold_rings'),
      summed(shared),
    );
    if (everybodys) return { over: 'everybody', retryAfter: everybodys.retryAfter };
    const isCold = cold !== undefined && !(await numbers.isProved(provider.to));
    return theirs || isCold || provider.longestCost > provider.fee ? { over: 'provider' } : undefined;
  };
}

/** A country counts both parties together when both are in it. */
function withoutNumbers(dial: PlannedDial, other: PlannedDial): Count[] {
  const isThere = callingCode(dial.to) === callingCode(other.to);
  return countsOf(dial).filter(({ name }) => !ofNumber.has(name) || (isThere && name === 'dialling_by_country'));
}

function summed(counts: readonly Count[]): Count[] {
  const byKey = new Map<string, Count>();
  for (const count of counts) {
    const id = `${count.name} ${count.key}`;
    byKey.set(id, { ...count, wanted: count.wanted + (byKey.get(id)?.wanted ?? 0) });
  }
  return [...byKey.values()];
}
