import { paths } from '@sos/contracts/paths';
import { rails, secrets, telephony } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const REGION = 'europe-west3';
const { task } = functionsIn(REGION);
const lookup = () => import('../../runtime/lookup/wiring.ts');
/** Whoever may not call any more loses what is booked, and what is held for it. */
const endOfBookings = [...telephony, ...rails];
const assistant = () => import('../../runtime/assistant/follow.ts');
const changes = () => import('../../runtime/accounts/on-change.ts');

export const accountMailTask = task('accountMailTask', { secrets: [] }, async () => {
  return (await import('../../runtime/accounts/desk.ts')).accountTaskHandlers;
});

export const addressChangeTask = task('addressChangeTask', { secrets: [] }, async () => {
  return (await import('../../runtime/accounts/desk.ts')).accountTaskHandlers;
});

export const consolidatedOnUserUpdated = documentTrigger(
  REGION,
  {
    event: 'updated',
    document: paths.user('{id}'),
    secrets: [...endOfBookings, secrets.marketingKeys],
  },
  async () => [
    ...(await changes()).onUserUpdated,
    ...(await import('../../runtime/notifications/on-change.ts')).onUserUpdated,
    ...(await import('../../runtime/analytics/on-change.ts')).onUserUpdated,
  ],
);
export const syncRoleClaims = documentTrigger(
  REGION,
  { event: 'written', document: paths.user('{id}'), secrets: [...endOfBookings, secrets.marketingKeys] },
  async () => [
    ...(await changes()).onUserWritten,
    ...(await lookup()).onUserWritten,
    ...(await import('../../runtime/directory/name-keys.ts')).onUserWritten,
    ...(await import('../../runtime/agencies/on-change.ts')).onUserWritten,
    (await assistant()).memberOfDocument,
    ...(await import('../../runtime/news/on-change.ts')).onUserWritten,
  ],
);
