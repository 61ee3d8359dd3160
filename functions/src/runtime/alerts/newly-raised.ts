import { isNewlyRaised } from '@sos/domain/alerts/raise';
import { alertDocuments } from '../../adapters/firestore/shared/alert-store.ts';
import type { DocumentChange } from '../document-trigger.ts';

/** The alert that a change has raised, for the first time or again. */
export function newlyRaised({ before, after }: DocumentChange) {
  const alert = after && alertDocuments.parse(after);
  return alert && isNewlyRaised(before && alertDocuments.parse(before), alert) ? alert : undefined;
}
