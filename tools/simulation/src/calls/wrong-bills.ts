import type { Transition } from '@sos/domain/calls/next';
import { obligations } from '@sos/domain/calls/obligations';
import { stretchesOf, talks } from '@sos/domain/calls/presence';
import type { CallSession } from '@sos/domain/calls/session';
import { type Break, over } from './over.ts';
import type { MakeUseCases } from './use-cases.ts';

/** Use cases that measure a talk in a wrong way. */
export const wrongBills: Readonly<Record<string, MakeUseCases>> = {
  'billing without intersection': over(billing((session) => lengthOf(stretchesOf(session, 'client')))),

  'waiting and absence counted as talk': over(
    billing((session) => {
      const from = stretchesOf(session, 'client')[0]?.from;
      const to = stretchesOf(session, 'provider').at(-1)?.to;
      return from !== undefined && to ? to - from : 0;
    }),
  ),

  'intervals not added up': over(({ sessions }) => ({
    sessions: {
      ...sessions,
      change: (id, decide, canWait) =>
        sessions.change(
          id,
          (before) => {
            const transition = decide(before);
            const isDecided = before.settlement.status === 'none' && transition.session.status === 'completed';
            const { session } = transition;
            const stretches = talks(session).map((stretch) => ({ ...stretch, to: stretch.to ?? session.endedAt }));
            const last = Math.floor(lengthOf(stretches.slice(-1)) / 1000);
            return isDecided && stretches.length > 1 ? charged(transition, last) : transition;
          },
          canWait,
        ),
    },
  })),
};

interface Stretch {
  readonly from: number;
  readonly to: number | null;
}

const lengthOf = (stretches: readonly Stretch[]) =>
  stretches.reduce((sum, { from, to }) => sum + (to ?? from) - from, 0);

/** Sessions whose talk is measured otherwise, in ms, where they end. */
function billing(measure: (session: CallSession) => number): Break {
  return ({ sessions }) => ({
    sessions: {
      ...sessions,
      change: (id, decide) =>
        sessions.change(id, (before) => {
          const transition = decide(before);
          const { session } = transition;
          const isDecided = before.settlement.status === 'none' && session.settlement.status === 'release_due';
          const ms = isDecided ? measure(session) : 0;
          return ms >= 60_000 ? charged(transition, Math.floor(ms / 1000)) : transition;
        }),
    },
  });
}

function charged({ session, ...rest }: Transition, billableSeconds: number): Transition {
  const settlement = { ...session.settlement, status: 'capture_due', billableSeconds } as const;
  const changed: CallSession = { ...session, status: 'completed', endReason: null, settlement };
  return { ...rest, session: changed, effects: obligations(changed) };
}
