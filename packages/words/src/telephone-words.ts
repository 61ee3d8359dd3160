import type { Farewell, Question } from '@sos/domain/calls/effects';

export type GoodbyeReason = Farewell | 'not_confirmed' | 'no_call_waits' | 'we_ring_you' | 'thanks';

export const questions = [
  'client',
  'provider',
  'come_back',
  'client_left',
  'provider_left',
  'recording',
] as const satisfies readonly Question[];

/** What telephones say in one language; spoken by a machine, so every sentence stands for itself. */
export interface TelephoneWords {
  readonly ask: Readonly<Record<Question, string>>;
  readonly connecting: string;
  readonly waiting: string;
  readonly waitingForReturn: string;
  readonly oneMinuteLeft: string;
  /** Around the digits by which somebody shows that they answer a number; both are said twice. */
  readonly code: { readonly intro: string; readonly again: string; readonly goodbye: string };
  readonly goodbye: Readonly<Record<GoodbyeReason, string>>;
}
