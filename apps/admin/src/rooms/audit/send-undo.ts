import { callFunction } from '@sos/browser/call-function';
import type { Undo } from './undo-of.ts';

type OfPeople = Extract<
  Undo,
  { name: 'adminUpdateUserStatus' | 'adminSetRole' | 'adminSetOwnAccount' | 'adminSuspendAffiliate' }
>;

/** Takes a deed back. Rejects with the server's refusal. */
export async function sendUndo(undo: Undo, reason: string): Promise<unknown> {
  switch (undo.name) {
    case 'adminModerateReview':
      return callFunction(undo.name, { ...undo.input, reason });
    case 'adminRollBackConfig':
      return callFunction(undo.name, { ...undo.input, reason });
    case 'adminPauseQueue':
      return callFunction(undo.name, { ...undo.input, reason });
    case 'adminAnswerSupport':
      return callFunction(undo.name, { ...undo.input, reason });
    case 'adminHideProvider':
      return callFunction(undo.name, { ...undo.input, requestId: crypto.randomUUID(), reason });
    case 'adminEditWhitelist': {
      const { revision } = await callFunction('adminGetWhitelist', {});
      return callFunction(undo.name, { ...undo.input, revision, reason });
    }
    default:
      return sendOfPeople(undo, reason);
  }
}

/** What was changed of somebody's standing. */
function sendOfPeople(undo: OfPeople, reason: string): Promise<unknown> {
  switch (undo.name) {
    case 'adminUpdateUserStatus':
      return callFunction(undo.name, { ...undo.input, reason });
    case 'adminSetRole':
      return callFunction(undo.name, { ...undo.input, reason });
    case 'adminSetOwnAccount':
      return callFunction(undo.name, { ...undo.input, reason });
    case 'adminSuspendAffiliate':
      return callFunction(undo.name, { ...undo.input, reason });
  }
}
