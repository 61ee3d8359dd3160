import { paths } from '@sos/contracts/paths';
import {
  type DeskDocument,
  deskDocumentSchema,
  type ProfileDocument,
  profileDocumentSchema,
} from '@sos/contracts/providers';
import { aProfile } from '@sos/testing/a-profile';
import { emptyDesk, keptOf, type KeptProfile, refsOf } from '../providers/kept-profiles.ts';
import { db } from '../shared/db.ts';
import { put } from './local-firestore.ts';

/** A desk at which nobody is kept. */
export const nobody = emptyDesk;

/** Stores a provider in both of their documents. */
export async function putKept(
  id: string,
  shown: Partial<ProfileDocument>,
  hidden: Partial<DeskDocument>,
): Promise<void> {
  await put(paths.profile(id), profileDocumentSchema, aProfile(shown));
  await put(paths.profileDesk(id), deskDocumentSchema, { ...nobody, ...hidden });
}

/** What both documents of a provider say together. */
export async function lookAtKept(id: string): Promise<KeptProfile> {
  const [profile, desk] = await db().getAll(...refsOf(id));
  const kept = profile && desk && keptOf(profile, desk)?.kept;
  if (!kept) throw new Error(`${id} is not stored`);
  return kept;
}

/** What anybody may read of a provider, as text. */
export async function publicTextOf(id: string): Promise<string> {
  return JSON.stringify((await db().doc(paths.profile(id)).get()).data());
}
