import { DomainError, type DomainErrorKind } from '@sos/domain/shared/domain-error';

const kinds: Readonly<Record<'not_entitled' | 'calls_used_up' | 'still_answering', DomainErrorKind>> = {
  not_entitled: 'forbidden',
  calls_used_up: 'limited',
  still_answering: 'conflict',
};

/** Why a call is not reserved. */
export const refusal = (reason: keyof typeof kinds) => new DomainError(kinds[reason], reason);
