import type { Parsed } from '@sos/contracts/callables';
import { DomainError } from '@sos/domain/shared/domain-error';
import { endingOf, renamed, type SavedTelephone, withTelephone } from '@sos/domain/telephones/saved-telephones';
import type { PhoneNumbers } from '../calls/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { KeptTelephone, LineIds, Telephones } from './ports.ts';
import { toShown } from './to-shown.ts';

export interface SaveTelephoneNeeds {
  readonly telephones: Pick<Telephones, 'change'>;
  readonly phones: PhoneNumbers;
  readonly numbers: LineIds;
  readonly clock: Clock;
}

/**
 * Keeps a telephone for its owner's next bookings, or names one anew. The same number again is the same telephone. Throws
 * DomainError with the number's refusal, changed for another number under the id, telephones_full or not_found.
 */
export function makeSaveTelephone(needs: SaveTelephoneNeeds): Handler<'saveTelephone'> {
  return async ({ uid }, input) => {
    const added = input.number && (await judged(needs, input.telephoneId, { ...input.number, name: input.name }));
    const list = await needs.telephones.change(uid, (known) => (added ? longer(known, added) : named(known, input)));
    return { telephones: list.map(toShown) };
  };
}

async function judged(
  { phones, numbers, clock }: SaveTelephoneNeeds,
  id: string,
  given: { phone: string; country: string; name: string },
): Promise<KeptTelephone> {
  const verdict = await phones.check(given.phone);
  if ('refused' in verdict) throw new DomainError('invalid', verdict.refused);
  const { e164 } = verdict;
  const shown = { name: given.name, country: given.country, ending: endingOf(e164) };
  return { id, ...shown, lineId: numbers.lineId(e164), addedAt: clock.now(), e164 };
}

function longer(known: readonly SavedTelephone[], added: KeptTelephone): readonly SavedTelephone[] {
  // Its number would be lost, and whoever added it would believe it kept.
  const isTaken = known.some(({ id, lineId }) => id === added.id && lineId !== added.lineId);
  if (isTaken) throw new DomainError('conflict', 'changed');
  const list = withTelephone(known, added);
  if (!list) throw new DomainError('conflict', 'telephones_full');
  return list;
}

function named(
  known: readonly SavedTelephone[],
  { telephoneId, name }: Parsed<'saveTelephone'>,
): readonly SavedTelephone[] {
  if (!known.some(({ id }) => id === telephoneId)) throw new DomainError('not_found', 'not_found');
  return renamed(known, telephoneId, name);
}
