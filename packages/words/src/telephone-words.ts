import type { Farewell } from '@sos/domain/calls/effects';
import type { PartyName } from '@sos/domain/calls/session';

export type GoodbyeReason = Farewell | 'not_confirmed' | 'thanks';

/** What telephones say in one language; spoken by a machine, so every sentence stands for itself. */
export interface TelephoneWords {
  readonly ask: Readonly<Record<PartyName, string>>;
  readonly connecting: string;
  readonly waiting: string;
  readonly goodbye: Readonly<Record<GoodbyeReason, string>>;
}
