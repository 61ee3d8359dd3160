import { isUrgent } from '@sos/domain/alerts/kinds';
import { accountMail } from '@sos/domain/notifications/notice';
import type { SendAccountMail } from '../accounts/ports.ts';
import type { Whitelist } from '../audit/ports.ts';
import type { Clock } from '../shared/ports.ts';
import type { AlertBook } from './ports.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface TellAdminsNeeds {
  readonly whitelist: Pick<Whitelist, 'all'>;
  readonly sendMail: SendAccountMail;
  readonly clock: Clock;
}

/** Tells every admin of an alert that cannot wait, once an hour for each kind however many there are. */
export function makeTellOfAlert({ whitelist, sendMail, clock }: TellAdminsNeeds) {
  return async ({ kind }: { readonly kind: string }): Promise<void> => {
    if (!isUrgent(kind)) return;
    const cause = `alert-${kind}-${Math.floor(clock.now() / HOUR_MS)}`;
    for (const uid of await whitelist.all()) await sendMail(accountMail('alert_raised', uid, cause));
  };
}

/** Reminds every admin, once a day, of alerts that nobody has acknowledged. */
export function makeDigestAlerts({ book, whitelist, sendMail, clock }: TellAdminsNeeds & { book: AlertBook }) {
  return async (): Promise<void> => {
    const open = await book.list({ onlyOpen: true, after: undefined, limit: 1 });
    if (!open || open.alerts.length === 0) return;
    const cause = `alerts-${Math.floor(clock.now() / DAY_MS)}`;
    for (const uid of await whitelist.all()) await sendMail(accountMail('alerts_open', uid, cause));
  };
}
