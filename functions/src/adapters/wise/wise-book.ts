import { minorOf } from '@sos/domain/money/format-money';
import type { PayoutState, RailPayout } from '@sos/domain/withdrawals/rail-payout';
import { z } from 'zod';
import type { Circuit } from '../../usecases/shared/ports.ts';
import type { PayoutBook } from '../../usecases/journal/payout-ports.ts';
import { readLines } from '../../usecases/journal/read-lines.ts';
import { parsed, uuidOf } from './answers.ts';
import { type AskWise, makeRest, unavailable, type WiseAccess } from './rest.ts';

const PAGE = 100;

const payoutSchema = z.object({
  id: z.union([z.number(), z.string()]).transform(String),
  status: z.string(),
  /** `2017-11-24 10:47:49` or an ISO time; both are of UTC. */
  created: z.string(),
  targetCurrency: z.string().regex(/^[A-Z]{3}$/),
  targetValue: z.number(),
  customerTransactionId: z.string().nullish(),
  reference: z.string().nullish(),
  details: z.object({ reference: z.string().nullish() }).nullish(),
});
type Payout = z.infer<typeof payoutSchema>;

/** Wise's own list of the transfers of our profile. */
export function makeWiseBook(access: WiseAccess, circuit: Circuit): PayoutBook {
  const plain = makeRest(access);
  const ask: AskWise = (...asked) => circuit(() => plain(...asked));
  return {
    list: async ({ from, to }, after) => {
      const offset = Number(after ?? 0);
      const answer = await ask('GET', `/v1/transfers?${query({ profile: access.profileId, from, to, offset })}`);
      if (answer.status >= 400) throw unavailable(true);
      const lines = parsed(z.array(z.unknown()), answer);
      // It may give fewer at a time than it is asked for: only an empty page is its end.
      return { ...readLines(lines, readLine), next: lines.length > 0 ? String(offset + lines.length) : null };
    },
    read: async (railId) => {
      const answer = await ask('GET', `/v1/transfers/${encodeURIComponent(railId)}`);
      if (answer.status === 404) return undefined;
      if (answer.status >= 400) throw unavailable(true);
      return toPayout(parsed(payoutSchema, answer));
    },
    nameOf: uuidOf,
    asked: ({ order, currency, received }) => {
      const told = order?.prepared?.['target'];
      if (told !== undefined) return minorOf(Number(told), currency);
      // Older releases wrote down only what had arrived.
      return received === null ? null : minorOf(received / 100, currency);
    },
  };
}

/** Undefined for one that is written as we do not know it. */
function readLine(line: unknown): RailPayout | undefined {
  const { data } = payoutSchema.safeParse(line);
  return data && instantOf(data.created) !== undefined ? toPayout(data) : undefined;
}

interface Asked {
  readonly profile: string;
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

function query({ profile, from, to, offset }: Asked): string {
  return new URLSearchParams({
    profile,
    createdDateStart: new Date(from).toISOString(),
    createdDateEnd: new Date(to).toISOString(),
    limit: String(PAGE),
    offset: String(offset),
  }).toString();
}

function toPayout({ id, status, created, targetCurrency, targetValue, ...told }: Payout): RailPayout {
  const written = told.details?.reference ?? told.reference ?? '';
  return {
    rail: 'wise',
    railId: id,
    name: told.customerTransactionId ?? '',
    beginning: /^SOS (\S+)$/.exec(written)?.[1] ?? '',
    state: states[status] ?? 'under_way',
    amount: minorOf(targetValue, targetCurrency),
    currency: targetCurrency,
    at: knownInstant(created),
  };
}

const states: Readonly<Record<string, PayoutState | undefined>> = {
  incoming_payment_waiting: 'awaiting_funding',
  incoming_payment_initiated: 'awaiting_funding',
  outgoing_payment_sent: 'paid',
  bounced_back: 'returning',
  funds_refunded: 'returned',
  cancelled: 'cancelled',
};

function instantOf(written: string): number | undefined {
  const at = Date.parse(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(written) ? `${written.replace(' ', 'T')}Z` : written);
  return Number.isFinite(at) ? at : undefined;
}

function knownInstant(written: string): number {
  const at = instantOf(written);
  if (at === undefined) throw unavailable(false);
  return at;
}
