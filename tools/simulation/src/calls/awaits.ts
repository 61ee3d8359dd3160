import { readdirSync } from 'node:fs';
import type { Sources } from '../awaits.ts';

const useCases = new URL('../../../../functions/src/usecases/', import.meta.url);
const areas = ['calls', 'payments', 'coupons'];

/** What only shows something, and what asks a rail again as the sweep does; a crash leaves nothing half done there. */
const elsewhere: ReadonlySet<string> = new Set([
  'get-timeline.ts',
  'look-at-payments.ts',
  'retry-payment.ts',
  'validate-coupon.ts',
  'quote-call.ts',
  'manage-coupons.ts',
]);

/** Where the use cases of calls and money wait for ports. */
export const callSources: Sources = {
  files: [
    'shared/require-talk.ts',
    'shared/look-for-room.ts',
    'limits/dial-room.ts',
    ...areas.flatMap((area) =>
      readdirSync(new URL(area, useCases))
        .filter((file) => !/[.](test|contract)[.]ts$|^ports[.]ts$/.test(file) && !elsewhere.has(file))
        .map((file) => `${area}/${file}`),
    ),
  ],
  methods: {
    sessions: ['read', 'recall', 'change', 'unsettled'],
    bookings: ['payment', 'book'],
    payments: [
      'read',
      'recall',
      'createIfAbsent',
      'change',
      'changeOnce',
      'unscheduled',
      'due',
      'pendingRefunds',
      'paymentOfRefund',
    ],
    lines: ['read', 'numbers', 'callSid', 'remember', 'holderOf', 'giveBack'],
    locks: ['claim', 'release'],
    desk: ['isReservedFor', 'mayBeRungFor', 'free', 'busyWith', 'busySince'],
    profiles: ['find'],
    config: ['rules'],
    prices: ['price'],
    coupons: ['look'],
    redemptions: ['owed', 'giveBack'],
    phones: ['check'],
    carrier: ['dial', 'findCalls', 'fetchCall', 'hangUp', 'tell', 'announce', 'conferences'],
    recorder: ['list', 'start', 'stop', 'delete'],
    recordings: ['change'],
    rails: ['create', 'read', 'authorize', 'capture', 'release', 'refund'],
    tasks: ['enqueue', 'cancel'],
    alerts: ['raise'],
    numbers: ['isProved', 'prove'],
    costs: ['dialRates'],
    talkless: ['endsSince', 'forgivenAt', 'noted'],
    openCalls: ['of'],
    telephones: ['wanted', 'ofProvider'],
  },
  // Alerts of what nobody here does, or hardly: forging an event, closing our account at the rail, a rail out of order for hours; what is asked only of whoever books again after a call that came to nothing; a hold that is made in the moment in which its booking is given up; and other forms of somebody whose cards were declined six times. They have tests of their own.
  unplayed:
    /^shared[/]require-talk[.]ts: .*(?:numbers[.]isProved|talkless[.]forgivenAt)[(]|^payments[/](?:(?:put-aside|bury-event|run-payment-effects|watch-due)[.]ts: .*alerts[.]raise|apply-rail-event[.]ts: const isHeld = .*[.]read|give-up-stray-hold[.]ts: .*[.]release)[(]/,
};

/** Methods that answer at once. */
export const immediate: readonly string[] = ['callRef', 'lineId'];
