import { end } from '@sos/domain/calls/record';
import { obligations } from '@sos/domain/calls/obligations';
import { isTerminal } from '@sos/domain/calls/session';
import { next } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import { makeCallDesk } from '@sos/functions/usecases/calls/call-desk';
import { oldShapes } from './old-shapes.ts';
import { makeUseCases, type MakeUseCases, type UseCases } from './use-cases.ts';
import { wrongPostings } from './wrong-postings.ts';
import { wrongBills } from './wrong-bills.ts';
import { wrongCoupons } from './wrong-coupons.ts';
import { wrongPorts } from './wrong-ports.ts';
import { wrongRecordings } from './wrong-recordings.ts';

const but =
  (wrong: (right: UseCases, ports: Parameters<MakeUseCases>[0]) => Partial<UseCases>): MakeUseCases =>
  (ports) => {
    const right = makeUseCases(ports);
    return { ...right, ...wrong(right, ports) };
  };

/** Use cases with one mistake each, over right ports. */
const wrongCases: Readonly<Record<string, MakeUseCases>> = {
  'no sweep of who is kept busy': but(() => ({ freeForgotten: async () => 0 })),
  'no sweep of sessions': but(() => ({ recoverStuck: async () => 0 })),
  'no sweep of what is due': but(() => ({ finishDue: async () => 0 })),
  'no question about refunds that were begun': but(() => ({ watchRefunds: async () => 0 })),
  'no sweep of holds without a call': but(() => ({ releaseUnscheduled: async () => 0 })),

  'dials that nobody counts': but((_right, ports) => {
    const { desk } = makeUseCases({ ...ports, guardDial: async () => async () => undefined });
    return { desk };
  }),

  'captured whatever the talk': but(({ desk, till }, ports) => ({
    desk: {
      ...desk,
      taskHandlers: makeCallDesk({
        ...ports,
        settlements: {
          capture: till.settlements.capture,
          release: (id) => till.settlements.capture(id).then(() => 'released'),
        },
      }).taskHandlers,
    },
  })),

  'written off while it may still be collected': but(({ till }, { payments, clock }) => ({
    till: {
      ...till,
      writeOffPayment: async (_, { paymentId }) => {
        const at = clock.now();
        const givenUp = (payment: Payment) => {
          const { status } = payment;
          const { payment: after, ...rest } = next({ ...payment, status: 'uncollected' }, { type: 'written_off', at });
          return { ...rest, payment: { ...after, status } };
        };
        const done = await payments.change(paymentId, givenUp);
        return { share: done?.payment.price.providerShare ?? { amount: 0, currency: 'EUR' }, writtenOffAt: at };
      },
    },
  })),

  'released before the cancellation is checked': but(({ desk }, { payments, rail }) => ({
    desk: {
      ...desk,
      cancelCall: async (actor, input) => {
        const payment = await payments.read(input.sessionId);
        if (payment) await rail.release(payment.railPaymentId, `release:${payment.id}`);
        return desk.cancelCall(actor, input);
      },
    },
  })),

  'cancelled at any time': but(({ desk }, { sessions, clock }) => ({
    desk: {
      ...desk,
      cancelCall: async (_, { sessionId }) => {
        const at = clock.now();
        const cancelled = await sessions.change(sessionId, (session) => {
          const ended = end(session, { status: 'cancelled', reason: 'by_client', at });
          return { session: ended, effects: obligations(ended), changed: true, repeated: false };
        });
        if (cancelled) await desk.runEffects(cancelled.session, cancelled.effects, false);
        return { status: 'cancelled' };
      },
    },
  })),

  'a call given up while it is being placed': but(({ desk }, ports) => {
    const { watchAttempt, watchProvider, recoverStuck } = makeCallDesk({
      ...ports,
      settlements: { capture: never, release: never },
      locks: { ...ports.locks, claim: async () => 'fresh' },
    });
    const { attemptTimeoutTask } = desk.taskHandlers;
    return {
      recoverStuck,
      desk: {
        ...desk,
        taskHandlers: {
          ...desk.taskHandlers,
          busySafetyTimeoutTask: watchProvider,
          attemptTimeoutTask: ({ sessionId, attemptId }) =>
            attemptId === undefined ? attemptTimeoutTask({ sessionId }) : watchAttempt({ sessionId, attemptId }),
        },
      },
    };
  }),

  'a task that is done although it failed': but(({ desk }, { sessions }) => ({
    desk: {
      ...desk,
      taskHandlers: {
        ...desk.taskHandlers,
        settleCallTask: async (data) => {
          const session = await sessions.read(data.sessionId);
          if (session && isTerminal(session)) await desk.taskHandlers.settleCallTask(data).catch(() => undefined);
          await sessions.change(data.sessionId, (known) => ({
            session: { ...known, settlement: { ...known.settlement, status: 'released' } },
            effects: [],
            changed: known.settlement.status === 'release_due',
            repeated: false,
          }));
        },
      },
    },
  })),
};

function never(): Promise<never> {
  return Promise.reject(new Error('nobody settles here'));
}

export const wrongUseCases: Readonly<Record<string, MakeUseCases>> = {
  ...wrongPorts,
  ...wrongBills,
  ...wrongPostings,
  ...wrongCoupons,
  ...wrongRecordings,
  ...wrongCases,
  ...oldShapes,
};
