import { contributionOf, difference } from '@sos/domain/dashboard/contribution';
import { sessionDocuments } from '../../adapters/firestore/calls/session-store.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { dashboardPorts } from './wiring.ts';

/** Most changes of a call move no figure, and cost nothing then. */
const countCall = about(sessionDocuments, async ({ id, before, after }) => {
  const moved = difference(before ? contributionOf(before) : {}, contributionOf(after));
  if (Object.keys(moved).length > 0) await dashboardPorts.counts.count(id, contributionOf);
});

export const onSession: readonly DocumentHandler[] = [countCall];
