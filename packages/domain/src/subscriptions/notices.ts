import { noFacts, type Notice, type NoticeText } from '../notifications/notice.ts';
import { isOpen, type Standing, type Subscription } from './subscription.ts';

type Told = Pick<Subscription, 'status' | 'trialEndsSoon' | 'periodStart' | 'endsAt'>;

/** What somebody is told of a change in how they stand; once for each period. */
export function subscriptionNotice(
  uid: string,
  before: Pick<Standing, 'current'> | undefined,
  after: Pick<Standing, 'current'>,
): Notice | undefined {
  const { current } = after;
  const text = current && textOf(before?.current ?? undefined, current);
  if (!current || !text) return undefined;
  return { text, recipientId: uid, cause: `${text}-${current.periodStart}`, facts: noFacts };
}

const isAboutToPay = ({ trialEndsSoon, endsAt }: Told) => trialEndsSoon && endsAt === null;

/** Whoever has cancelled knows that nothing is charged after the free days. */
function textOf(before: Told | undefined, after: Told): NoticeText | undefined {
  if (isAboutToPay(after) && before?.trialEndsSoon !== true) return 'trial_ends_provider';
  if (after.status === 'past_due' && before?.status !== 'past_due') return 'unpaid_provider';
  const hadOne = before !== undefined && isOpen(before);
  return after.status === 'ended' && hadOne ? 'ended_provider' : undefined;
}
