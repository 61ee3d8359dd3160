import { minorOf } from '@sos/domain/money/format-money';
import type { PayoutState, RailPayout } from '@sos/domain/withdrawals/rail-payout';
import { beginningOf } from '@sos/domain/withdrawals/withdrawal';
import { z } from 'zod';
import type { PayoutBook } from '../../usecases/journal/payout-ports.ts';
import { readLines } from '../../usecases/journal/read-lines.ts';
import type { Circuit } from '../../usecases/shared/ports.ts';
import { parsed, referenceOf } from './answers.ts';
import { type AskFlutterwave, type FlutterwaveAccess, makeRest, unavailable } from './rest.ts';

const payoutSchema = z.object({
  id: z.union([z.number(), z.string()]).transform(String),
  reference: z.string().nullish(),
  status: z.string(),
  amount: z.number(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  created_at: z.iso.datetime({ offset: true }).transform((written) => Date.parse(written)),
});
type Payout = z.infer<typeof payoutSchema>;
const pageSchema = z.object({ page_info: z.object({ total_pages: z.int().nonnegative() }) });

/** Flutterwave's own list of our transfers, the newest first. It is asked for by pages alone, so its end is found by the time. */
export function makeFlutterwaveBook(access: FlutterwaveAccess, circuit: Circuit): PayoutBook {
  const plain = makeRest(access);
  const ask: AskFlutterwave = (...asked) => circuit(() => plain(...asked));
  return {
    list: async ({ from, to }, after) => {
      const page = Number(after ?? 1);
      const answer = await ask('GET', `/v3/transfers?${new URLSearchParams({ page: String(page) }).toString()}`);
      if ('refusal' in answer) throw unavailable(true);
      const lines = parsed(z.array(z.unknown()), answer);
      const { payouts: listed, unread } = readLines(lines, readLine);
      // Where it does not say how many there are, its end is an empty page or an older one.
      const pages = pageSchema.safeParse(answer.meta).data?.page_info.total_pages ?? Infinity;
      const isBehind = unread.length === 0 && listed.every(({ at }) => at < from);
      const payouts = listed.filter(({ at }) => at >= from && at < to);
      return { payouts, unread, next: isBehind || page >= pages ? null : String(page + 1) };
    },
    read: async (railId) => {
      const answer = await ask('GET', `/v3/transfers/${encodeURIComponent(railId)}`);
      if ('refusal' in answer) {
        if (answer.status === 404 || /not found/i.test(answer.refusal)) return undefined;
        throw unavailable(true);
      }
      return toPayout(parsed(payoutSchema, answer));
    },
    nameOf: referenceOf,
    asked: ({ order, currency }) => {
      const told = order?.prepared?.['amount'];
      return told === undefined ? null : minorOf(Number(told), currency);
    },
  };
}

/** Undefined for one that is written as we do not know it. */
function readLine(line: unknown): RailPayout | undefined {
  const { data } = payoutSchema.safeParse(line);
  return data && toPayout(data);
}

function toPayout({ id, reference, status, amount, currency, created_at: at }: Payout): RailPayout {
  const name = reference ?? '';
  const [, withdrawalId = ''] = /^withdrawal-(.+)-\d+$/.exec(name) ?? [];
  const beginning = beginningOf(withdrawalId);
  const state = states[status] ?? 'under_way';
  return { rail: 'flutterwave', railId: id, name, beginning, state, amount: minorOf(amount, currency), currency, at };
}

/** A transfer that failed is money that is with us, whether it had left or not. */
const states: Readonly<Record<string, PayoutState | undefined>> = { SUCCESSFUL: 'paid', FAILED: 'returned' };
