import type { DossierDocument } from '@sos/contracts/assistant-documents';
import { used } from '@sos/domain/assistant/dossier';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Instant } from '@sos/domain/shared/instant';
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

/** A dossier as it is kept, whose time begins anew. */
export function usedNow(dossier: DossierDocument, now: Instant): DossierDocument {
  const { changedAt, deleteAfter } = used(dossier, now);
  return { ...dossier, changedAt, deleteAfter };
}
