import { begin, type Delivery, finish, isStale, type TryOutcome } from '@sos/domain/notifications/delivery';
import { isAccountText, isChatText, isNoticeText, noticeTexts } from '@sos/domain/notifications/notice';
import type { OuterChannel } from '@sos/domain/notifications/preferences';
import type { News } from '@sos/domain/telegram/news';
import type { TaskHandler } from '@sos/contracts/tasks';
import { type Clock, type Log, VendorUnavailableError } from '../shared/ports.ts';
import { type CarryOnNeeds, makeCarryOn } from './carry-on.ts';
import {
  type Address,
  AddressGoneError,
  type Addresses,
  type AnswerOf,
  type Deliveries,
  type Enclose,
  type Enclosure,
  type Letter,
  type NewsOf,
  type Recipient,
  type Recipients,
  SendRefusedError,
  type Senders,
} from './ports.ts';

export interface SendDeliveryNeeds extends CarryOnNeeds {
  readonly deliveries: Deliveries;
  readonly recipients: Recipients;
  readonly addresses: Readonly<Record<OuterChannel, Addresses>>;
  readonly senders: Senders;
  readonly enclose: Enclose;
  readonly answerOf: AnswerOf;
  readonly newsOf: NewsOf;
  readonly clock: Clock;
  readonly log: Log;
}

/** Tries a delivery once, if it is due and nobody else does; whatever comes of it, the delivery says what is next. */
export function makeSendDelivery(needs: SendDeliveryNeeds): TaskHandler<'sendNotificationTask'> {
  const { deliveries, clock, log } = needs;
  const carryOn = makeCarryOn(needs);
  const attempt = makeAttempt(needs);
  return async ({ deliveryId: id }) => {
    // A decision may run more than once; its last run is the one that was written.
    let begun: Delivery | undefined;
    const found = await deliveries.change(id, (delivery) => (begun = begin(delivery, clock.now())));
    if (!found) return;
    if (begun?.status !== 'queued') return carryOn(id, found);
    const { tries } = begun;
    const outcome = await attempt(id, begun);
    const ended = await deliveries.change(id, (known) => finish(known, tries, { ...outcome, at: clock.now() }));
    log.info('notification_tried', { deliveryId: id, outcome: outcome.type, tries });
    if (ended) await carryOn(id, ended);
  };
}

type AttemptNeeds = Pick<
  SendDeliveryNeeds,
  'recipients' | 'addresses' | 'senders' | 'enclose' | 'answerOf' | 'newsOf' | 'clock'
>;

function makeAttempt(needs: AttemptNeeds) {
  const { recipients, addresses, clock } = needs;
  const post = makePost(needs);
  return async (id: string, delivery: Delivery): Promise<TryOutcome> => {
    if (isStale(delivery, clock.now())) return dropped('stale');
    const recipient = await recipients.find(delivery.recipientId);
    if (!recipient) return dropped('no_recipient');
    if (isMuted(delivery, recipient)) return dropped('muted');
    const found = await caught(() => addresses[delivery.channel].find(delivery.recipientId, delivery));
    if ('type' in found) return found;
    const tries = found.value.map((to) => caught(() => post({ id, notice: delivery, recipient }, to)));
    return sum((await Promise.all(tries)).map((tried) => ('type' in tried ? tried : tried.value)));
  };
}

/** Sends to one address. Throws what the sender throws. */
function makePost({ senders, enclose, answerOf, newsOf }: AttemptNeeds) {
  const enclosed = async (notice: Delivery, to: Address): Promise<Enclosure | undefined> => {
    const { text } = notice;
    if (isAccountText(text)) return enclose({ ...notice, text }, to);
    if (isChatText(text)) return withNews(await newsOf(notice), to);
    if (text !== 'support_answer') return { to, code: null };
    const answer = await answerOf(notice);
    return answer === undefined ? undefined : { to, code: null, answer };
  };
  return async (sheet: Pick<Letter, 'id' | 'recipient'> & { notice: Delivery }, to: Address): Promise<TryOutcome> => {
    if (forConfirmedOnly.includes(sheet.notice.text) && !to.verified) return dropped('unconfirmed');
    const enclosure = await enclosed(sheet.notice, to);
    if (!enclosure) return dropped('unwanted');
    await senders[sheet.notice.channel].send({ ...sheet, since: sheet.notice.createdAt, ...enclosure });
    return { type: 'sent' };
  };
}

const withNews = (news: News | undefined, to: Address): Enclosure | undefined => news && { to, code: null, news };

/** The mail that asks to confirm the address welcomes enough; a receipt may go to its owner alone. */
const forConfirmedOnly: readonly Delivery['text'][] = ['welcome', 'receipt'];

const dropped = (problem: string): TryOutcome => ({ type: 'dropped', problem });

function isMuted({ channel, text }: Delivery, { preferences }: Recipient): boolean {
  return isNoticeText(text) && preferences.muted[channel].includes(noticeTexts[text]);
}

/** What reached one of several addresses has arrived; what may pass is tried again before all is given up. */
function sum(outcomes: readonly TryOutcome[]): TryOutcome {
  const of = (type: TryOutcome['type']) => outcomes.find((outcome) => outcome.type === type);
  return of('sent') ?? of('unavailable') ?? of('refused') ?? of('dropped') ?? dropped('no_address');
}

async function caught<T>(work: () => Promise<T>): Promise<TryOutcome | { readonly value: T }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof AddressGoneError) return dropped('no_address');
    if (error instanceof SendRefusedError) return { type: 'refused', problem: error.message };
    if (error instanceof VendorUnavailableError) return { type: 'unavailable', problem: error.message };
    throw error;
  }
}
