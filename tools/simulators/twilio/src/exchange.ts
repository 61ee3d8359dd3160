import type { Alerts } from './alerts.ts';
import type { Conferences } from './conferences/conferences.ts';
import type { Call } from './calls/call.ts';
import type { DialIn } from './calls/incoming.ts';
import type { Messages } from './messages/messages.ts';
import type { Meter } from './meter.ts';
import type { PhoneNumbers } from './numbers/phone-numbers.ts';
import type { PhoneBook } from './phones/phone-book.ts';
import type { Recordings } from './recordings/recordings.ts';
import type { Timers } from './timers.ts';
import type { Webhooks } from './webhooks/webhooks.ts';

/** What every call of the simulated account shares. */
export interface Exchange {
  readonly accountSid: string;
  readonly timers: Timers;
  readonly webhooks: Webhooks;
  readonly phones: PhoneBook;
  readonly conferences: Conferences;
  readonly recordings: Recordings;
  readonly messages: Messages;
  readonly alerts: Alerts;
  readonly meter: Meter;
  readonly numbers: PhoneNumbers;
  /** A telephone dials one of the account's numbers. @throws Error in words when it cannot. */
  readonly dialIn: (caller: string, request?: DialIn) => Call;
  /** To be called after whatever a watcher could see. */
  readonly changed: () => void;
}
