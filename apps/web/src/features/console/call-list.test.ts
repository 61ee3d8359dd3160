import { endReasons } from '@sos/domain/calls/session';
import { expect, it } from 'vitest';
import { messages } from '@sos/words/en/web/console';
import { outcomeOf } from './call-list.tsx';

it('every call that earned nothing says why', () => {
  const why = endReasons.map((endReason) => outcomeOf({ standing: 'not_charged', endReason }));
  expect(new Set(why)).toEqual(
    new Set(['client', 'missed', 'short', 'cancelled', 'failed'].map((each) => `console.call.${each}`)),
  );
  for (const key of why) expect(messages).toHaveProperty([key]);
});

it.each(['open', 'undecided', 'earned', 'refunded'] as const)('a call that is %s says so', (standing) => {
  expect(messages).toHaveProperty([outcomeOf({ standing, endReason: null })]);
});
