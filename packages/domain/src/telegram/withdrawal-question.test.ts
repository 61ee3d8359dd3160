import { expect, it } from 'vitest';
import { decisionData, decisionIn, withdrawalIn, withdrawalQuestion } from './withdrawal-question.ts';

const ID = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const asked = { id: ID, affiliateId: 'ana', status: 'awaiting_confirmation' } as const;

it('the owner of a withdrawal that waits for them is asked, once', () => {
  const question = withdrawalQuestion(asked);
  expect(question).toMatchObject({ text: 'withdrawal_question', recipientId: 'ana' });
  expect(question && withdrawalIn(question)).toBe(ID);
  expect(withdrawalQuestion({ ...asked, status: 'requested' })).toBeUndefined();
});

it.each([true, false])('a button carries the withdrawal and the choice: %s', (isYes) => {
  const data = decisionData({ withdrawalId: ID, isYes });
  expect(data.length).toBeLessThanOrEqual(64);
  expect(decisionIn(data)).toEqual({ withdrawalId: ID, isYes });
});

it.each(['', 'yes', `withdrawal:x:${ID}`, `withdrawal:y:`, `withdrawal:y:a/b`, `withdrawal:y:${'x'.repeat(41)}`])(
  '%j says nothing of a withdrawal',
  (data) => {
    expect(decisionIn(data)).toBeUndefined();
  },
);
