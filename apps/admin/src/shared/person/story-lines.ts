import type { Output } from '@sos/contracts/callables';
import type { PersonMoment } from '@sos/domain/accounts/moments';
import { applicationStatuses } from '@sos/domain/applications/application';
import { factReviewStatuses } from '@sos/domain/applications/facts';
import { disputeStatuses, openDisputeStatuses } from '@sos/domain/disputes/dispute';
import { invoiceKinds } from '@sos/domain/invoices/invoice';
import { formatMoney } from '@sos/domain/money/format-money';
import { deletionStates } from '@sos/domain/privacy/account-deletion';
import { exportStates } from '@sos/domain/privacy/data-export';
import { HIGHEST_RATING } from '@sos/domain/reviews/review';
import { standingStatuses } from '@sos/domain/subscriptions/subscription';
import { supportStates } from '@sos/domain/support/request';
import { transferStatuses } from '@sos/domain/transfers/transfer';
import { withdrawalStatuses } from '@sos/domain/withdrawals/withdrawal';
import { type InWords, known, saying } from '../known.ts';
import { deliveryWords, textTitle } from '../message-words.ts';
import { openName, roomPath } from '../places.ts';
import type { RoomId } from '../room.ts';
import type { Say, useWords } from '../words.ts';

export type StoryLine = Output<'adminGetPerson'>['story'][number];
type Words = Pick<ReturnType<typeof useWords>, 'say' | 'formats'>;

/** What a line is called. */
export function storyTitle({ event, state, what }: StoryLine, say: Say): string {
  switch (event) {
    case 'noticed':
      return say('adminStory.noticed', { what: textTitle(say, what ?? '') });
    case 'sent':
      return say('adminStory.sent', { what: textTitle(say, what ?? ''), by: deliveryWords(say, state).by });
    case 'invoiced':
      return say(`adminStory.${known(invoiceKinds, state ?? '') ?? 'invoice'}`);
    default:
      return say(`adminStory.${event}`);
  }
}

/** Where a thing stands, by what happened; a state that only a newer release knows is left out. */
const states: Partial<Record<PersonMoment, InWords>> = {
  application_decided: saying(applicationStatuses, (name) => `adminProviders.status.${name}`),
  facts_sent: saying(factReviewStatuses, (name) => `adminStory.facts.${name}`),
  review_given: shownOrHidden,
  review_received: shownOrHidden,
  support_asked: saying(supportStates, (name) => `adminSupport.status.${name}`),
  sent: (state, say) => deliveryWords(say, state).state,
  disputed: saying(disputeStatuses, (name) => `adminDisputes.status.${name}`),
  withdrawn: saying(withdrawalStatuses, (name) => `adminWithdrawals.status.${name}`),
  share: saying(transferStatuses, (name) => `adminTransfers.status.${name}`),
  subscribed: (state, say) => {
    if (state === 'ended' || state === 'incomplete') return say(`adminStory.${state}`);
    const status = known(standingStatuses, state);
    return status && say(`adminPlans.status.${status}`);
  },
  copy_ready: saying(exportStates, (name) => `adminStory.copy.${name}`),
  deletion_asked: saying(deletionStates, (name) => `adminStory.deletion.${name}`),
};

function shownOrHidden(state: string, say: Say): string {
  return say(state === 'hidden' ? 'adminStory.review.hidden' : 'adminStory.review.shown');
}

/** What there is to say of a line behind its title. */
export function storyDetail({ event, state, what, amount, rating }: StoryLine, { say, formats }: Words): string {
  const parts = [
    event === 'brought' && what !== null && say('adminStory.brought.code', { code: what }),
    event === 'number_proved' && what !== null && say('adminStory.number_proved.ending', { ending: what }),
    named.has(event) && what,
    rating !== null && say('adminStory.review.stars', { rating, highest: HIGHEST_RATING }),
    amount !== null && formatMoney(formats, amount),
    state !== null && states[event]?.(state, say),
  ];
  return parts.filter(Boolean).join(', ');
}

/** In these, `what` is a name that people write themselves or read on paper. */
const named: ReadonlySet<PersonMoment> = new Set<PersonMoment>(['invoiced', 'subscribed', 'subscription_paid']);

const path = (room: RoomId, query: Readonly<Record<string, string>>) =>
  `${roomPath(room)}?${new URLSearchParams(query).toString()}`;

type PathOf = (line: StoryLine) => string;
const toCall: PathOf = ({ id }) => path('calls', { open: openName({ kind: 'call', id }) });
const toApplication: PathOf = ({ id }) => path('providers', { show: 'applications', open: id });

/** Where what a line is about is opened; what has no drawer of its own is left out. */
const paths: Partial<Record<PersonMoment, PathOf>> = {
  review_given: toCall,
  review_received: toCall,
  invoiced: ({ id }) => path('payments', { open: openName({ kind: 'payment', id }) }),
  disputed: ({ id, state }) => {
    const isOpen = known(openDisputeStatuses, state ?? '') !== undefined;
    return path('disputes', isOpen ? { open: id } : { state: 'over', open: id });
  },
  withdrawn: ({ id }) => path('withdrawals', { open: id }),
  share: ({ id }) => path('transfers', { open: id }),
  support_asked: ({ id }) => path('reviews', { of: 'support', open: id }),
  application_sent: toApplication,
  application_decided: toApplication,
  facts_sent: toApplication,
};

export function storyPath(line: StoryLine): string | undefined {
  return paths[line.event]?.(line);
}

const byPlatform: ReadonlySet<PersonMoment> = new Set<PersonMoment>([
  'application_decided',
  'noticed',
  'sent',
  'invoiced',
  'share',
  'copy_ready',
  'deletion_done',
]);
const byClient: ReadonlySet<PersonMoment> = new Set<PersonMoment>(['review_received', 'disputed']);

/** Whose doing it was: the platform, the client of a call, or else somebody by their id. */
export function storyCause({ event, personId }: StoryLine, uid: string): 'platform' | 'client' | { uid: string } {
  if (byPlatform.has(event)) return 'platform';
  if (byClient.has(event)) return 'client';
  return { uid: event === 'review_given' ? uid : (personId ?? uid) };
}
