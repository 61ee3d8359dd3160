import type { MatterDocument } from '@sos/contracts/matters';
import type { CallSession } from '@sos/domain/calls/session';
import { isEntitled } from '@sos/domain/assistant/meter';
import type { Word } from '@sos/domain/assistant/words';
import type { Clock } from '../shared/ports.ts';
import type { FindEntitlement, FindMember, Letters } from './ports.ts';

export interface FollowNeeds {
  readonly findMember: FindMember;
  readonly findEntitlement: FindEntitlement;
  readonly letters: Pick<Letters, 'read'>;
  readonly note: (word: Word) => Promise<void>;
  /** Where somebody lives; null where that is not known. */
  readonly countryOf: (uid: string) => Promise<string | null>;
  /** What the client of a call has told of it. */
  readonly matterOf: (sessionId: string) => Promise<Pick<MatterDocument, 'need' | 'country'> | undefined>;
  readonly clock: Clock;
}

/** Tells the assistant how a provider stands; of whoever never subscribed it hears nothing. */
export function makeFollowMember({ findMember, letters, note }: FollowNeeds) {
  return async (uid: string): Promise<void> => {
    const known = await letters.read(`member_${uid}`);
    const member = await findMember(uid);
    if (member && (member.entitlement || known)) return note(member);
    // Whoever is no provider any more, or nobody: what the assistant has of them is deleted.
    if (!member && known) await note({ kind: 'erased', uid });
  };
}

/** Tells the assistant of a booking of a provider whom it answers. */
export function makeFollowBooking({ findEntitlement, note, countryOf, matterOf, clock }: FollowNeeds) {
  return async ({ id, providerId, clientId, client, createdAt }: CallSession): Promise<void> => {
    const entitlement = await findEntitlement(providerId);
    if (!entitlement || !isEntitled(entitlement, clock.now())) return;
    const matter = await matterOf(id);
    const country = matter?.country ?? (await countryOf(clientId));
    await note({
      kind: 'booking',
      uid: providerId,
      bookingId: id,
      country,
      clientLocale: client.locale,
      need: matter?.need ?? '',
      bookedAt: createdAt,
    });
  };
}
