import { paddedTable } from '@sos/functions/regions/padded-table';
import { resourceClasses } from '@sos/functions/runtime/resources';
import { ofOneCall, type Operations, sumOf } from './call-operations.ts';
import { allowed, assumed, type Figure, perCall, prices } from './figures.ts';
import { budgetedCents, type Ceiling, ceilings, type Day, days } from './model.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/** What to do when a limit is near. */
const then: Readonly<Record<Ceiling['limit'], string>> = {
  dialCentsADay:
    'An admin raises `dialling` and the countries in the room of limits; the alert comes at half of it. It is our own limit, against dials that nobody meant.',
  dialsASecond:
    'Calls wait in order and ring later: 1,000 that are due at one instant take 2,000 seconds. Ask Twilio for more a second, then several carrier accounts with a queue for each.',
  processors:
    'Ask Google for a larger quota, then more processor for each instance of `webhook` with several requests in one, then a second region for telephony.',
  stripeRequestsASecond: 'Ask Stripe for more, which it gives to accounts that need it.',
};
const names: Readonly<Record<Ceiling['limit'], string>> = {
  dialCentsADay: 'our own budget for dialling',
  dialsASecond: 'dials a second at Twilio',
  processors: 'processors of a region',
  stripeRequestsASecond: 'requests a second at Stripe',
};

/** `docs/capacity.md`. */
export function capacityDocument(): string {
  return [
    '# Capacity',
    '',
    'What a day of calls takes, and which limit is met first. `node tools/bench/write-capacity.ts` writes this page from `tools/bench/src/capacity`; a test fails while it is stale. A figure is measured or has its source; what is neither is not here.',
    '',
    '## One call',
    '',
    ...table(['what', 'a call', 'from'], rowsOf(perCall)),
    '',
    `Assumed, until production has been measured: ${assumed.busiestHour * 100} % of a day’s calls fall into its busiest hour.`,
    '',
    '## What a call itself reads and writes',
    '',
    `Up to its receipt, between people whom the platform does not know yet: ${sumOf('reads')} reads and ${sumOf('writes')} writes of its own, besides its timeline, limits, records and what people are told (\`tools/bench/src/calls/cost.journey.ts\` holds the most of each).`,
    '',
    ...table(['document', 'reads', 'writes', 'why it is read', 'why it is written'], ofOneCall.map(operationsRow)),
    '',
    '## A day',
    '',
    ...table(['what', ...days.map(({ calls }) => `${whole.format(calls)} calls`)], dayRows()),
    '',
    `Of vendors whose prices could not be checked (Twilio’s minutes, Cloud Run) no cost is given: \`cost_metrics\` has what they really asked. Our budget counts at most ${budgetedCents()} cents for a call between two French numbers, by the ceilings of \`defaultDialRates\` and the longest that both legs may last. Stripe asks ${prices.stripeCents.value} cents of a call of EUR 30 (${prices.stripeCents.from}), by far the most of all that has a price here.`,
    '',
    '## What is met first',
    '',
    ...table(
      ['limit', 'is met at calls a day', 'what then'],
      ceilings().map(({ limit, calls }) => [names[limit], whole.format(calls), then[limit]]),
    ),
    '',
    ...table(['limit', 'allowed', 'from'], limitRows()),
    '',
    'Besides, Twilio lets an account without an approved business profile hold two or three calls at once (support.twilio.com, since 3 February 2026): the profile comes before the first day. Firestore takes 500 writes a second into a collection whose indexed field rises (firebase.google.com/docs/firestore/best-practices): our ids are random. Counters that many calls write are sharded (`call_counts`, `rate_limits`), and the busiest document of a crowd is in the report of `npm run bench calls`.',
    '',
    'The lowest column is supported by that bench: it plays ten calls at one instant through the local world, settled in 29 seconds on two shared cores, as many as the day has in all. The processor time was measured there too, and says no more of Google’s machines than its order.',
    '',
  ].join('\n');
}

const rowsOf = (figures: Readonly<Record<string, Figure>>) =>
  Object.entries(figures).map(([name, { value, from }]) => [words(name), exact3(value), from]);

const operationsRow = ({ document, reads, writes }: Operations) => [
  `\`${document}\``,
  String(reads.length),
  String(writes.length),
  reads.join('; '),
  writes.join('; '),
];

const limitRows = () =>
  Object.entries(allowed).map(([limit, { value, from }]) => [
    names[limit as Ceiling['limit']],
    whole.format(value),
    from,
  ]);

function dayRows(): string[][] {
  const row = (name: string, of: (day: Day) => string) => [name, ...days.map(of)];
  return [
    row('calls in the busiest hour', ({ busiestHour }) => whole.format(busiestHour)),
    row('dials a second then', ({ dialsASecond }) => exact.format(dialsASecond)),
    row('requests to Stripe a second then', ({ stripeRequestsASecond }) => exact.format(stripeRequestsASecond)),
    row('processors busy then', ({ processors }) => exact.format(processors)),
    row(`instances of ${resourceClasses.webhook.cpu} processors, at least`, ({ instances }) => exact.format(instances)),
    row('invocations', ({ invocations }) => whole.format(invocations)),
    row('Firestore reads', ({ reads }) => whole.format(reads)),
    row('Firestore writes', ({ writes }) => whole.format(writes)),
    row('Firestore, US cents', ({ firestoreCents }) => exact.format(firestoreCents)),
  ];
}

const exact3 = (value: number) => new Intl.NumberFormat('en', { maximumSignificantDigits: 4 }).format(value);
/** `processorMs` as `processor ms`. */
const words = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const table = (head: readonly string[], rows: readonly (readonly string[])[]) => paddedTable([head, ...rows]);
