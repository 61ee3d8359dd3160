import { createHash } from 'node:crypto';
import { hasCome } from '@sos/domain/analytics/visit';
import { userDocuments } from '../../adapters/firestore/accounts/user-documents.ts';
import { sessionDocuments } from '../../adapters/firestore/calls/session-store.ts';
import { makeTellConversion } from '../../usecases/analytics/tell-conversion.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { once, users } from '../shared/wiring.ts';
import { analyticsPorts } from './wiring.ts';

const eventIdOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 40);
const tell = once(() => makeTellConversion({ ...analyticsPorts(), eventIdOf }));

/** What a visit is known by comes after the account, which nobody is signed in to before it is made. */
const registered = about(userDocuments, async ({ id, before, after, at }) => {
  if (before && hasCome(before, after, at)) await tell()(after, { event: 'registered', id, at: after.createdAt });
});

const booked = about(sessionDocuments, async ({ id, before, after, at }) => {
  if (!before) await tell()(await users.find(after.clientId), { event: 'booked', id, at });
});

/** Bookings that came to nothing are worth nothing to an advertisement. */
const talked = about(sessionDocuments, async ({ id, before, after, at }) => {
  if (before?.isPaid === true || !after.isPaid) return;
  await tell()(await users.find(after.clientId), { event: 'talked', id, at, value: after.total });
});

export const onUserUpdated: readonly DocumentHandler[] = [registered];
export const onSession: readonly DocumentHandler[] = [booked, talked];
