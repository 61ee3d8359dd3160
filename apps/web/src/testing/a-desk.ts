import type { OwnCall, OwnSwitch } from '@sos/contracts/console';
import type { Output } from '@sos/contracts/callables';
import { noWeek } from '@sos/domain/providers/working-hours';
import { someProviders } from './a-provider.ts';

const HOUR = 3_600_000;
const day = [{ from: 9 * 60, to: 18 * 60 }];

/** The switch of somebody who is offline, with office hours, whatever differs. */
export function aSwitch(differs: Partial<OwnSwitch> = {}): OwnSwitch {
  return {
    availability: 'offline',
    offlineBecause: null,
    isInCall: false,
    isColleagueInCall: false,
    missedCalls: 0,
    approval: 'approved',
    isVisible: true,
    closesAt: null,
    opensAt: Date.now() + 20 * HOUR,
    timeZone: 'Europe/Paris',
    hours: { week: { ...noWeek, monday: day, tuesday: day }, holidays: ['2030-12-25'], opensByItself: false },
    ...differs,
  };
}

function aCall(differs: Partial<OwnCall>): OwnCall {
  const at = Date.now() - 2 * HOUR;
  const call = { id: 'charged', status: 'completed', endReason: null, bookedAt: at, ringsAt: at } as const;
  return { ...call, talkSeconds: 812, standing: 'earned', share: { amount: 3000, currency: 'EUR' }, ...differs };
}

/** One call that is coming, and one of each end. */
export function someOwnCalls(): OwnCall[] {
  const soon = Date.now() + 180_000;
  const nothing = { status: 'failed', talkSeconds: 0, standing: 'not_charged', share: null } as const;
  return [
    aCall({ id: 'scheduled', status: 'scheduled', ringsAt: soon, talkSeconds: null, standing: 'open', share: null }),
    aCall({}),
    aCall({ id: 'released', ...nothing, endReason: 'provider_no_answer' }),
    aCall({ id: 'waiting', ...nothing, endReason: 'client_no_answer' }),
    aCall({ id: 'talking', standing: 'undecided', share: null }),
  ];
}

/** The desk of the first of the fixture's providers. */
export function aDesk(state: OwnSwitch = aSwitch()): Output<'getOwnProfile'> {
  const [shown] = someProviders();
  if (!shown) throw new Error('there are no providers');
  return { shown: { ...shown, availability: state.availability }, locale: 'fr', edition: 3, switch: state };
}
