import { balancesOf, imbalance, type Posting } from '@sos/domain/journal/posting';
import { differencesOf } from '@sos/domain/journal/rail-differences';
import { shareOf } from '@sos/domain/payments/refund';
import type { RailTruth } from '@sos/domain/journal/papers';
import type { Held } from '@sos/functions/usecases/testing/memory-rail-options';
import type { CallWorld } from './call-world.ts';
import { each } from './each.ts';
import type { Check } from '../kernel/scenario.ts';

const clearingOf = ({ payBy }: CallWorld['platform']) => `${payBy}_clearing` as const;

/** Hold after every step: entries balance, stay as they are, and say what the payments say. */
export function journalInvariants({ platform }: CallWorld): Check[] {
  const { payments } = platform.documents;
  const seen = new Map<string, Posting>();
  const entries = () => payments.entries.list();
  return [
    {
      name: 'every entry of the journal balances and is never changed',
      complaint: each(entries, (entry) => {
        const before = seen.get(entry.id);
        seen.set(entry.id, entry);
        if (before && before !== entry) return `${entry.id} was written again`;
        return before === undefined && imbalance(balancesOf([entry])) !== undefined && `${entry.id} does not balance`;
      }),
    },
    {
      name: 'the journal and the payments agree to the cent',
      complaint: each(
        () => payments.byId.list(({ captured }) => (captured ?? 0) > 0),
        (payment) => {
          const { id, captured, refunded, refunds } = payment;
          const balances = balancesOf(entries().filter(({ paymentId }) => paymentId === id));
          const money = (balances[clearingOf(platform)]?.EUR ?? 0) + (balances.client_refunds?.EUR ?? 0);
          const live = refunds.filter(({ status }) => status === 'pending' || status === 'done');
          const borne = live.reduce((sum, { providerPart }) => sum + providerPart, 0);
          const owed = -(balances.provider_payable?.EUR ?? 0);
          const isRight = money === (captured ?? 0) - refunded && owed === shareOf(payment) - borne;
          return !isRight && `${id} has ${money} and owes ${owed}`;
        },
      ),
    },
    {
      name: 'of what nobody has paid the provider is owed their share once it is written off, and nothing before',
      complaint: each(
        () => payments.byId.list(({ captured }) => (captured ?? 0) === 0),
        ({ id, status, writtenOffAt, price }) => {
          const own = entries().filter(({ paymentId }) => paymentId === id);
          const owed = -(balancesOf(own).provider_payable?.EUR ?? 0);
          const isGivenUp = writtenOffAt !== null;
          if (isGivenUp && status !== 'uncollected') return `${id} is ${status} and written off`;
          return owed !== (isGivenUp ? price.providerShare.amount : 0) && `${id} owes ${owed}`;
        },
      ),
    },
  ];
}

/** In the end what the rail has of our clients' money is what the journal says. */
export function journalLiveness({ platform }: CallWorld): Check[] {
  const { rail, documents } = platform;
  return [
    {
      name: 'money is conserved between the rail and the journal',
      complaint: each(
        () => documents.payments.byId.list(),
        ({ id, railPaymentId }) => {
          const held = rail.intents.get(railPaymentId);
          const own = documents.payments.entries.list(({ paymentId }) => paymentId === id);
          const posted = balancesOf(own)[clearingOf(platform)]?.EUR ?? 0;
          const kept = held ? held.captured - leftOf(held) : 0;
          return posted !== kept && `${id}: the rail has ${kept}, the journal ${posted}`;
        },
      ),
    },
    {
      name: 'a reconciliation finds nothing',
      complaint: each(
        () => documents.payments.byId.list(),
        (payment) => {
          const held = rail.intents.get(payment.railPaymentId);
          const entries = documents.payments.entries.list(({ paymentId }) => paymentId === payment.id);
          const papers = { id: payment.id, payment, transfer: undefined, entries };
          const [found] = differencesOf(papers, held && truthOf(payment.railPaymentId, held));
          return found && `${payment.id}: ${found.kind} of ${found.ref}, ${found.ours} and ${found.theirs}`;
        },
      ),
    },
  ];
}

/** What has left for the client: what a bank has not taken yet is still ours at the rail. */
function leftOf({ parts }: Held): number {
  return parts.filter(({ status }) => status === 'done').reduce((sum, { amount }) => sum + amount, 0);
}

/** What the rail itself says of a payment; it keeps no fee here. */
function truthOf(railPaymentId: string, { amount, captured, parts }: Held): RailTruth {
  return { railPaymentId, currency: amount.currency, captured, refunds: parts, fee: null, moves: [] };
}
