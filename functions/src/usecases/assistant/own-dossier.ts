import { DomainError } from '@sos/domain/shared/domain-error';
import type { Dossiers, KnownDossier } from './ports.ts';

export interface OwnNeeds {
  readonly dossiers: Pick<Dossiers, 'read'>;
}

/** Throws DomainError not_found for what is not there, or another's, which nobody learns. */
export async function ownDossier({ dossiers }: OwnNeeds, uid: string, id: string): Promise<KnownDossier> {
  const dossier = await dossiers.read(id);
  if (!dossier || dossier.ownerId !== uid) throw new DomainError('not_found', 'not_found');
  return dossier;
}
