import type { Alerts } from './alerts.ts';
import type { Conferences } from './conferences/conferences.ts';
import type { Meter } from './meter.ts';
import type { PhoneBook } from './phones/phone-book.ts';
import type { Timers } from './timers.ts';
import type { Webhooks } from './webhooks/webhooks.ts';

/** What every call of the simulated account shares. */
export interface Exchange {
  readonly accountSid: string;
  readonly timers: Timers;
  readonly webhooks: Webhooks;
  readonly phones: PhoneBook;
  readonly conferences: Conferences;
  readonly alerts: Alerts;
  readonly meter: Meter;
  /** To be called after whatever a watcher could see. */
  readonly changed: () => void;
}
