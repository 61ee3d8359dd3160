import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import { tooMany } from '../shared/too-many.ts';
import type { PhoneCodes } from './ports.ts';

export interface ConfirmPhoneCodeNeeds {
  readonly codes: Pick<PhoneCodes, 'guess'>;
}

/**
 * Makes the number at which the code was said the caller's own. Throws DomainError code_wrong, code_expired (also where
 * none was asked for) or too_many_requests.
 */
export function makeConfirmPhoneCode({ codes }: ConfirmPhoneCodeNeeds): Handler<'confirmPhoneCode'> {
  return async ({ uid }, { code }) => {
    const { outcome, ending, retryAfter } = await codes.guess(uid, code);
    switch (outcome) {
      case 'proved':
        return { ending };
      case 'wrong':
        throw new DomainError('invalid', 'code_wrong');
      case 'expired':
        throw new DomainError('conflict', 'code_expired');
      case 'paused':
        throw tooMany(retryAfter);
    }
  };
}
