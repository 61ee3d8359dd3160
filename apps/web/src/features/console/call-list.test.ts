import { endReasons } from '@sos/domain/calls/session';
import { expect, it } from 'vitest';
import { messages } from '@sos/words/en/web/console';
import { outcomeOf } from './call-list.tsx';

it('every call that earned nothing says why', () => {
  const why = endReasons.map((endReason) => outcomeOf({ standing: 'not_charged', endReason, talkSeconds: 0 }));
  expect(new Set(why)).toEqual(
    new Set(['client', 'missed', 'short', 'cancelled', 'failed'].map((each) => `console.call.${each}`)),
  );
  for (const key of why) expect(messages).toHaveProperty([key]);
});

it.each(['open', 'undecided', 'earned', 'refunded'] as const)('a call that is %s says so', (standing) => {
  expect(messages).toHaveProperty([outcomeOf({ standing, endReason: null, talkSeconds: null })]);
});

it('a talk that our team ended is not called cancelled', () => {
  const told = { standing: 'not_charged', endReason: 'by_admin' } as const;
  const ended = [0, 90].map((talkSeconds) => outcomeOf({ ...told, talkSeconds }));
  expect(ended).toEqual(['console.call.cancelled', 'console.call.ended']);
});
