import { DomainError } from '@sos/domain/shared/domain-error';
import { withoutTelephone } from '@sos/domain/telephones/saved-telephones';
import type { Handler } from '../shared/handler.ts';
import type { Telephones } from './ports.ts';
import { toShown } from './to-shown.ts';

export interface OwnTelephonesNeeds {
  readonly telephones: Telephones;
}

export function makeListTelephones({ telephones }: OwnTelephonesNeeds): Handler<'listTelephones'> {
  return async ({ uid }) => ({ telephones: (await telephones.of(uid)).map(toShown) });
}

/** Takes a telephone out, with its number. One that is not there is fine. */
export function makeRemoveTelephone({ telephones }: OwnTelephonesNeeds): Handler<'removeTelephone'> {
  return async ({ uid }, { telephoneId }) => {
    const list = await telephones.change(uid, (known) => withoutTelephone(known, telephoneId));
    return { telephones: list.map(toShown) };
  };
}

/** The caller's own number, to be rung in a booking. Throws DomainError not_found. */
export function makeRevealTelephone({ telephones }: OwnTelephonesNeeds): Handler<'revealTelephone'> {
  return async ({ uid }, { telephoneId }) => {
    const phone = await telephones.reveal(uid, telephoneId);
    if (phone === undefined) throw new DomainError('not_found', 'not_found');
    return { phone };
  };
}
