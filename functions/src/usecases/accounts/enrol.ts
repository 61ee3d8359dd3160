import type { UserDocument } from '@sos/contracts/users';
import { type Claims, sameClaims } from '@sos/domain/accounts/claims';
import type { Members, Registry } from './ports.ts';

export interface EnrolNeeds {
  readonly registry: Pick<Registry, 'setClaims'>;
  readonly members: Pick<Members, 'createOnce'>;
}

export interface Enrolment {
  readonly uid: string;
  readonly claims: Claims;
  /** Those that they have, as far as anybody looked; the same are not written again. */
  readonly before?: Claims | null;
  readonly member: UserDocument;
}

/**
 * Gives somebody their role, then their document; whether the document is this one. The role comes first: once the document
 * is there an admin may change the role, which a late answer must not undo.
 */
export async function enrol({ registry, members }: EnrolNeeds, given: Enrolment): Promise<boolean> {
  const { uid, claims, before, member } = given;
  if (!sameClaims(claims, before ?? null)) await registry.setClaims(uid, claims);
  return members.createOnce(uid, member);
}
