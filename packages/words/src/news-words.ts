import type { AlertKind } from '@sos/domain/alerts/kinds';
import type { Role } from '@sos/domain/accounts/roles';

/** What admins read in their chat. */
export interface NewsWords {
  /** With `{title}`, the alert’s in the console. */
  readonly alert: string;
  /** The same where nobody has acknowledged it. */
  readonly alertWaiting: string;
  /** With `{role}` and `{country}`, a code. */
  readonly registration: string;
  /** Heading of the day so far, with `{time}`, and of the day before. */
  readonly today: string;
  readonly yesterday: string;
  /** Lines below a heading, each with `{count}`, and the last with `{turnover}`. */
  readonly signUps: string;
  readonly booked: string;
  readonly talked: string;
  readonly turnover: string;
  /** Instead of amounts. */
  readonly nothing: string;
  /** The button. */
  readonly console: string;
  readonly titles: Readonly<Record<`adminAlerts.${AlertKind}.title`, string>>;
  readonly roles: Readonly<Record<`adminPeople.role.${Role}`, string>>;
}
