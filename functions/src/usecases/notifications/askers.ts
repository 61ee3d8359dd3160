import { defaultPreferences } from '@sos/domain/notifications/preferences';
import type { Locale } from '@sos/domain/shared/locale';
import { answerIn, requestOf } from '@sos/domain/support/answer-mail';
import type { Addresses, AnswerOf, Recipients } from './ports.ts';

/** Who asked us for help, and what they were answered. */
export interface Asker {
  /** Null for whoever has no account, whose address is `email`. */
  readonly uid: string | null;
  readonly email: string | null;
  readonly locale: Locale;
  readonly answers: readonly { readonly text: string }[];
}
export interface Askers {
  find(requestId: string): Promise<Asker | undefined>;
}

/** The recipients, with those who only asked us for help: written to in the language in which they asked. */
export function withAskers(recipients: Recipients, askers: Askers): Recipients {
  const withAsker = (of: Recipients['find']) => async (id: string) => {
    const requestId = requestOf(id);
    if (requestId === undefined) return of(id);
    const asker = await askers.find(requestId);
    if (!asker) return undefined;
    const known = asker.uid === null ? undefined : await of(asker.uid);
    return { locale: asker.locale, preferences: known?.preferences ?? defaultPreferences };
  };
  return { ...recipients, find: withAsker(recipients.find), recall: withAsker(recipients.recall) };
}

/** The addresses, with those that askers gave; a member is written to at the address that their account has now. */
export function withAskersAddresses(addresses: Addresses, askers: Askers): Addresses {
  return {
    find: async (id, message) => {
      const requestId = requestOf(id);
      if (requestId === undefined) return addresses.find(id, message);
      const asker = await askers.find(requestId);
      if (!asker) return [];
      if (asker.uid !== null) return addresses.find(asker.uid, message);
      return asker.email === null ? [] : [{ address: asker.email, verified: false }];
    },
  };
}

/** Reads what the mail of an answer says. */
export function answersOf(askers: Askers): AnswerOf {
  return async (message) => {
    const [requestId, answer] = [requestOf(message.recipientId), answerIn(message)];
    if (requestId === undefined || answer === undefined) return undefined;
    return (await askers.find(requestId))?.answers[answer]?.text;
  };
}
