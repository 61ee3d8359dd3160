import type { AccountText } from '@sos/domain/notifications/notice';
import type { ActionCode, ActionCodes, EmailChanges } from './ports.ts';

interface Letter {
  readonly text: AccountText;
  readonly recipientId: string;
  readonly cause: string;
}
interface Address {
  readonly address: string;
  readonly verified: boolean;
}
/** What is put into a mail about an account. */
interface Enclosure {
  readonly to: Address;
  /** Null where the mail only tells. */
  readonly code: ActionCode | TypedCode | null;
}
/** What people type on a page of theirs. */
interface TypedCode {
  readonly mode: 'withdrawal';
  readonly code: string;
}

interface EncloseNeeds {
  readonly codes: ActionCodes;
  readonly changes: EmailChanges;
  readonly withdrawalCode: (of: { readonly id: string; readonly affiliateId: string }) => string;
}

/** Makes the code of a mail at the moment in which it is sent, so that none is ever stored. Undefined when the mail is no longer wanted. */
export function makeEncloseCode({ codes, changes, withdrawalCode }: EncloseNeeds) {
  const withCode = async (to: Address, made: Promise<ActionCode | undefined>): Promise<Enclosure | undefined> => {
    const code = await made;
    return code && { to, code };
  };
  return async ({ text, recipientId, cause }: Letter, to: Address): Promise<Enclosure | undefined> => {
    switch (text) {
      case 'confirm_address':
        return to.verified ? undefined : withCode(to, codes.confirm(to.address));
      case 'reset_password':
        return withCode(to, codes.reset(to.address));
      case 'confirm_new_address': {
        const change = await changes.find(recipientId);
        if (!change || cause !== `change-${change.requestId}`) return undefined;
        return withCode({ address: change.email, verified: false }, codes.change(to.address, change.email));
      }
      case 'withdrawal_code':
        return { to, code: { mode: 'withdrawal', code: withdrawalCode({ id: cause, affiliateId: recipientId }) } };
      default:
        return onlyTelling(text, to);
    }
  };
}

/** Mails that only tell carry no code; the type names them, so that a new text has to be decided about. */
function onlyTelling(
  _text: Exclude<AccountText, 'confirm_address' | 'reset_password' | 'confirm_new_address' | 'withdrawal_code'>,
  to: Address,
): Enclosure {
  return { to, code: null };
}
