import { DomainError } from '@sos/domain/shared/domain-error';
import { endingOf, withoutTelephone } from '@sos/domain/telephones/saved-telephones';
import type { Handler } from '../shared/handler.ts';
import type { CountryOfNumber, LineIds, TalkedTelephones, Telephones } from './ports.ts';
import { toShown } from './to-shown.ts';

export interface OwnTelephonesNeeds {
  readonly telephones: Telephones;
}

export interface OfferedTelephonesNeeds extends OwnTelephonesNeeds {
  readonly talked: TalkedTelephones;
  readonly numbers: LineIds;
  readonly countryOf: CountryOfNumber;
}

/** What the person keeps, and beside it the telephone of their last talk where they do not keep that one. */
export function makeListTelephones(needs: OfferedTelephonesNeeds): Handler<'listTelephones'> {
  const { telephones, talked, numbers, countryOf } = needs;
  return async ({ uid }) => {
    const [kept, last] = await Promise.all([telephones.of(uid), talked.last(uid)]);
    const isKept = last && kept.some(({ lineId }) => lineId === numbers.lineId(last.e164));
    const country = last && !isKept ? await countryOf(last.e164) : undefined;
    const recent = last && country ? { id: last.callId, name: '', country, ending: endingOf(last.e164) } : null;
    return { telephones: kept.map(toShown), recent };
  };
}

/** Takes a telephone out, with its number. One that is not there is fine. */
export function makeRemoveTelephone({ telephones }: OwnTelephonesNeeds): Handler<'removeTelephone'> {
  return async ({ uid }, { telephoneId }) => {
    const list = await telephones.change(uid, (known) => withoutTelephone(known, telephoneId));
    return { telephones: list.map(toShown) };
  };
}

/** The caller's own number, to be rung in a booking. Throws DomainError not_found. */
export function makeRevealTelephone(
  needs: OwnTelephonesNeeds & Pick<OfferedTelephonesNeeds, 'talked'>,
): Handler<'revealTelephone'> {
  return async ({ uid }, { telephoneId }) => {
    const phone = (await needs.telephones.reveal(uid, telephoneId)) ?? (await ofTalk(needs.talked, uid, telephoneId));
    if (phone === undefined) throw new DomainError('not_found', 'not_found');
    return { phone };
  };
}

async function ofTalk(talked: TalkedTelephones, uid: string, callId: string): Promise<string | undefined> {
  const last = await talked.last(uid);
  return last?.callId === callId ? last.e164 : undefined;
}
