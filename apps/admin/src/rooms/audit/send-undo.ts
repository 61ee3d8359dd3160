import { callFunction } from '@sos/browser/call-function';
import type { KnownOf, Undo } from './undo-of.ts';

type Senders = { readonly [Name in keyof KnownOf]: (known: KnownOf[Name], reason: string) => Promise<unknown> };

/** Each deed, and what it adds to what is known of it. */
const senders: Senders = {
  adminUpdateUserStatus: (known, reason) => callFunction('adminUpdateUserStatus', { ...known, reason }),
  adminSuspendAffiliate: (known, reason) => callFunction('adminSuspendAffiliate', { ...known, reason }),
  adminModerateReview: (known, reason) => callFunction('adminModerateReview', { ...known, reason }),
  adminSetRole: (known, reason) => callFunction('adminSetRole', { ...known, reason }),
  adminSetOwnAccount: (known, reason) => callFunction('adminSetOwnAccount', { ...known, reason }),
  adminEditWhitelist: async (known, reason) => {
    const { revision } = await callFunction('adminGetWhitelist', {});
    return callFunction('adminEditWhitelist', { ...known, revision, reason });
  },
  adminHideProvider: (known, reason) =>
    callFunction('adminHideProvider', { ...known, requestId: crypto.randomUUID(), reason }),
  adminRollBackConfig: (known, reason) => callFunction('adminRollBackConfig', { ...known, reason }),
  adminPauseQueue: (known, reason) => callFunction('adminPauseQueue', { ...known, reason }),
  adminAnswerSupport: (known, reason) => callFunction('adminAnswerSupport', { ...known, reason }),
};

/** Takes a deed back. Rejects with the server's refusal. */
export function sendUndo<Name extends keyof KnownOf>({ name, input }: Undo<Name>, reason: string): Promise<unknown> {
  return senders[name](input, reason);
}
