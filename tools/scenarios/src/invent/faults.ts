import type { Fault } from '@sos/simulator-kit/faults';
import fc from 'fast-check';

const anybody = fc.constantFrom('{client}', '{provider}');
const times = fc.integer({ min: 1, max: 3 });
const copies = fc.integer({ min: 1, max: 3 });
const outage = fc.constantFrom(429, 500, 503);
/** A region's process takes a second of real time to come back, so crashes are kept rare. */
const rarely = 1;
const often = 6;
const point = fc.constantFrom('before' as const, 'during' as const, 'after' as const);
const label = fc
  .constantFrom('client', 'provider')
  .chain((who) => fc.integer({ min: 1, max: 2 }).map((n) => `${who}-${n}`));

/** What may happen to any webhook without its news being lost. */
const mishap = fc.oneof(
  { arbitrary: copies.map((n) => ({ do: 'duplicate' as const, copies: n })), weight: often },
  { arbitrary: fc.integer({ min: 1, max: 55 }).map((seconds) => ({ do: 'delay' as const, seconds })), weight: often },
  {
    arbitrary: fc.constantFrom({ do: 'reorder' as const }, { do: 'timeout' as const }, { do: 'lost-answer' as const }),
    weight: often,
  },
  { arbitrary: outage.map((status) => ({ do: 'status' as const, status })), weight: often },
  { arbitrary: point.map((at) => ({ do: 'crash' as const, at })), weight: rarely },
);
const loss = fc.constantFrom({ do: 'drop' as const }, { do: 'bad-signature' as const });

/** Webhooks of which any may be mishandled. */
const news = fc.oneof(
  fc
    .tuple(fc.constantFrom('twiml', 'gather', 'amd', 'call:completed', 'call:'), anybody)
    .map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom('conference:participant-join', 'conference:participant-leave'), label)
    .map((parts) => parts.join(' ')),
  fc.constantFrom('conference:conference-start', 'conference:conference-end'),
);
/** Webhooks whose loss the product survives: the carrier can still be asked. Who joined when, it cannot tell afterwards. */
const repeatable = fc.oneof(
  fc.tuple(fc.constantFrom('amd', 'call:completed'), anybody).map((parts) => parts.join(' ')),
  label.map((who) => `conference:participant-leave ${who}`),
  fc.constant('conference:conference-end'),
);

const ofWebhooks = fc.oneof(
  fc.tuple(news, mishap).map(([match, action]): Fault => ({ where: 'twilio.webhook', match, ...action })),
  fc
    .tuple(repeatable, loss, times)
    .map(([match, action, n]): Fault => ({ where: 'twilio.webhook', match, times: n, ...action })),
);

const request = fc.oneof(
  { arbitrary: anybody.map((who) => `POST Calls ${who}`), weight: 3 },
  { arbitrary: anybody.map((who) => `Call ${who}`), weight: 1 },
  { arbitrary: fc.constantFrom('GET Calls', 'GET Conferences'), weight: 1 },
);
const failing = fc.oneof(
  {
    arbitrary: fc.tuple(outage, times).map(([status, n]) => ({ do: 'status' as const, status, times: n })),
    weight: often,
  },
  {
    arbitrary: fc
      .tuple(fc.constantFrom('timeout' as const, 'lost-answer' as const), times)
      .map(([what, n]) => ({ do: what, times: n })),
    weight: often,
  },
  { arbitrary: fc.constant({ do: 'crash' as const }), weight: rarely },
);
const ofCarrier = fc
  .tuple(request, failing)
  .map(([match, action]): Fault => ({ where: 'twilio.api', match, ...action }));

const ofPayments = fc.oneof(
  fc
    .tuple(fc.constantFrom('/capture', '/cancel', 'POST /v1/payment_intents', 'GET /v1/payment_intents'), failing)
    .map(([match, action]): Fault => ({ where: 'stripe.api', match, ...action })),
  fc
    .tuple(fc.constantFrom('payment_intent.', 'payment_intent.succeeded'), fc.oneof(mishap, loss))
    .map(([match, action]): Fault => ({ where: 'stripe.webhook', match, ...action })),
);

const functionNames = [
  'europe-west1 createAndScheduleCall',
  'europe-west3 createPaymentIntent',
  'europe-west3 executeCallTask',
  'europe-west3 dialProviderTask',
  'europe-west3 settleCallTask',
  'europe-west3 setProviderAvailableTask',
  'europe-west3 twilio',
  'europe-west3 stripeWebhook',
] as const;
const ofRegions = fc
  .tuple(fc.constantFrom(...functionNames), point, fc.integer({ min: 0, max: 6 }))
  .map(([match, at, after]): Fault => ({ where: 'region', match, do: 'crash', at, after }));

const ofTasks = fc
  .tuple(
    fc.constantFrom(
      'executeCallTask',
      'dialProviderTask',
      'attemptTimeoutTask',
      'settleCallTask',
      'setProviderAvailableTask',
    ),
    fc.oneof(
      copies.map((n) => ({ do: 'duplicate' as const, copies: n + 1 })),
      fc.integer({ min: 1, max: 300 }).map((seconds) => ({ do: 'delay' as const, seconds })),
    ),
  )
  .map(([match, action]): Fault => ({ where: 'tasks', match, ...action }));

/** Up to three things that go wrong, aimed at the people called `client` and `provider` where a place can be aimed at. */
export const faultLists: fc.Arbitrary<Fault[]> = fc.array(
  fc.oneof(
    { arbitrary: ofWebhooks, weight: often },
    { arbitrary: ofCarrier, weight: 3 },
    { arbitrary: ofPayments, weight: 2 },
    { arbitrary: ofTasks, weight: 2 },
    { arbitrary: ofRegions, weight: rarely },
  ),
  { maxLength: 3 },
);
