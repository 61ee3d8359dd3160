import type { Parsed } from '@sos/contracts/callables';
import { isWithoutTelephone } from '@sos/domain/providers/attendance';
import { moveSwitch, type ProviderSwitch, setHours, showPresence } from '@sos/domain/providers/switch';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Instant } from '@sos/domain/shared/instant';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Switchboard } from './ports.ts';
import { toOwnSwitch } from './to-own-switch.ts';

export interface SetAvailabilityNeeds {
  readonly switchboard: Switchboard;
  readonly clock: Clock;
}

/**
 * Moves the caller's switch, sets their hours, or says that they are there. Whoever is kept by a call stays kept by it.
 * Throws DomainError not_approved when nobody may see them yet, and no_telephone when their calls would ring nowhere.
 */
export function makeSetAvailability({ switchboard, clock }: SetAvailabilityNeeds): Handler<'setAvailability'> {
  return async ({ uid }, input) => {
    const now = clock.now();
    const after = await switchboard.change(uid, (before) => decide(before, input, now), now);
    if (!after) throw new DomainError('not_found', 'not_found');
    return toOwnSwitch(after, now);
  };
}

function decide(
  before: ProviderSwitch,
  { wanted, hours }: Parsed<'setAvailability'>,
  now: Instant,
): ProviderSwitch | undefined {
  if (wanted === 'on' && !isShown(before)) throw new DomainError('conflict', 'not_approved');
  if (wanted === 'on' && isWithoutTelephone(before)) throw new DomainError('conflict', 'no_telephone');
  const withHours = hours ? setHours(before, hours, now) : before;
  if (wanted) return moveSwitch(withHours, wanted, now);
  return showPresence(withHours, now) ?? (hours && withHours);
}

const isShown = ({ approval, visible }: ProviderSwitch) => approval === 'approved' && visible;
