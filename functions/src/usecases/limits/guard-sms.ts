import { callingCode } from '@sos/domain/calls/dial-cost';
import type { Count, GuardSms, Limits, PlannedSms } from './ports.ts';
import { warnAtHalf, type WarnAtHalfNeeds } from './warn-at-half.ts';

/** What the carrier may ask for one SMS, in cents: a ceiling over all countries. */
const CENTS = 15;

interface GuardSmsNeeds extends WarnAtHalfNeeds {
  readonly limits: Pick<Limits, 'takeAll' | 'giveBack'>;
}

/**
 * Counts an SMS before it is sent: how many a person and a number get in a day, and its cost with the dials of its country
 * and of all, of which half is an alert. One that tells an admin of an alert has a limit of its own, which nobody else uses up.
 */
export function makeGuardSms({ limits, ...needs }: GuardSmsNeeds): GuardSms {
  return async (sms) => {
    const counts = countsOf(sms);
    const taken = await limits.takeAll(counts);
    if ('over' in taken) return undefined;
    await warnAtHalf(needs, counts, taken.spent);
    return async () => {
      for (const { name, key, wanted } of counts) await limits.giveBack(name, key, wanted);
    };
  };
}

function countsOf({ uid, to, line, isAlert }: PlannedSms): Count[] {
  if (isAlert) return [{ name: 'alert_sms', key: line, wanted: 1 }];
  return [
    { name: 'sms_by_number', key: line, wanted: 1 },
    { name: 'sms_by_person', key: uid, wanted: 1 },
    { name: 'dialling_by_country', key: callingCode(to), wanted: CENTS },
    { name: 'dialling', key: 'platform', wanted: CENTS },
  ];
}
