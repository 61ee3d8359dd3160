import type { Farewell, Question } from '@sos/domain/calls/effects';

export type GoodbyeReason = Farewell | 'not_confirmed' | 'no_call_waits' | 'thanks';

export const questions = [
  'client',
  'provider',
  'come_back',
  'client_left',
  'provider_left',
] as const satisfies readonly Question[];

/** What telephones say in one language; spoken by a machine, so every sentence stands for itself. */
export interface TelephoneWords {
  readonly ask: Readonly<Record<Question, string>>;
  readonly connecting: string;
  readonly waiting: string;
  readonly waitingForReturn: string;
  readonly oneMinuteLeft: string;
  readonly goodbye: Readonly<Record<GoodbyeReason, string>>;
}
