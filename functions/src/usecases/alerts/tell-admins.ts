import { lastDue, reminderName, toRemind, type Waiting } from '@sos/domain/alerts/escalation';
import { isUrgent } from '@sos/domain/alerts/kinds';
import { adminMail, type AlertCount } from '@sos/domain/notifications/notice';
import type { SendAccountMail } from '../accounts/ports.ts';
import type { Whitelist } from '../audit/ports.ts';
import type { Clock } from '../shared/ports.ts';
import type { Alert, AlertBook, AlertTelephones } from './ports.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const AT_ONCE = 200;
/** Beyond these nobody counts. */
const PAGES = 10;

export interface TellAdminsNeeds {
  readonly whitelist: Pick<Whitelist, 'all'>;
  readonly sendMail: SendAccountMail;
  readonly clock: Clock;
}
type ReadingNeeds = TellAdminsNeeds & { readonly book: Pick<AlertBook, 'list'> };

/** Tells every admin of an alert that cannot wait, once an hour for each kind however many there are. */
export function makeTellOfAlert({ whitelist, sendMail, clock }: TellAdminsNeeds) {
  return async ({ id, kind }: Pick<Alert, 'id' | 'kind'>): Promise<void> => {
    if (!isUrgent(kind)) return;
    const cause = `alert-${kind}-${Math.floor(clock.now() / HOUR_MS)}`;
    const facts = { alerts: [{ kind, count: 1 }], alertId: id };
    for (const to of await whitelist.all()) await sendMail(adminMail('alert_raised', { to, cause }, facts));
  };
}

export interface RemindAdminsNeeds extends ReadingNeeds {
  /** Tells the admins in the chat that they share, where they have one. */
  readonly tellChat: (waiting: Waiting) => Promise<void>;
  readonly telephones: Pick<AlertTelephones, 'of'>;
  readonly sendText: SendAccountMail;
}

/** Tells every admin, their chat and whoever agreed to SMS again of urgent alerts that nobody has acknowledged, until somebody does. */
export function makeRemindAdmins(needs: RemindAdminsNeeds) {
  const { book, whitelist, sendMail, tellChat, clock } = needs;
  const textAll = makeTextAdmins(needs);
  return async (): Promise<void> => {
    const waiting = toRemind(await openAlerts(book), clock.now());
    if (waiting.length === 0) return;
    const admins = await whitelist.all();
    for (const each of waiting) {
      const { kind, count, oldestId: alertId } = each;
      const cause = `waiting-${kind}-${reminderName(each)}`;
      const facts = { alerts: [{ kind, count }], alertId };
      for (const to of admins) await sendMail(adminMail('alert_waiting', { to, cause }, facts));
      await tellChat(each);
    }
    await textAll(admins, waiting);
  };
}

/** One SMS however many kinds wait: it says no more than that the console is to be opened. */
function makeTextAdmins({ telephones, sendText }: Pick<RemindAdminsNeeds, 'telephones' | 'sendText'>) {
  return async (admins: readonly string[], waiting: readonly Waiting[]): Promise<void> => {
    const cause = `waiting-${lastDue(waiting)}`;
    for (const to of admins) {
      const telephone = await telephones.of(to);
      if (telephone?.agreedAt) await sendText(adminMail('alert_waiting', { to, cause }, {}));
    }
  };
}

/** Reminds every admin, once a day, of alerts that nobody has acknowledged: which, and how many of each. */
export function makeDigestAlerts({ book, whitelist, sendMail, clock }: ReadingNeeds) {
  return async (): Promise<void> => {
    const alerts = countByKind(await openAlerts(book));
    if (alerts.length === 0) return;
    const cause = `alerts-${Math.floor(clock.now() / DAY_MS)}`;
    for (const to of await whitelist.all()) await sendMail(adminMail('alerts_open', { to, cause }, { alerts }));
  };
}

async function openAlerts(book: Pick<AlertBook, 'list'>): Promise<Alert[]> {
  const found: Alert[] = [];
  let after: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const next = await book.list({ onlyOpen: true, after, limit: AT_ONCE });
    found.push(...(next?.alerts ?? []));
    if (!next?.next) break;
    after = next.next;
  }
  return found;
}

/** What cannot wait first, then the most frequent. */
function countByKind(alerts: readonly Alert[]): AlertCount[] {
  const found = new Map<string, number>();
  for (const { kind } of alerts) found.set(kind, (found.get(kind) ?? 0) + 1);
  const counts = [...found].map(([kind, count]) => ({ kind, count }));
  const weight = ({ kind, count }: AlertCount) => (isUrgent(kind) ? AT_ONCE * PAGES : 0) + count;
  return counts.toSorted((one, other) => weight(other) - weight(one));
}
