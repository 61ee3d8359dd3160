import { expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { dialDue, ended, goodCall, tell } from '../testing/tell.ts';
import { providerAnswer } from './provider-answer.ts';

it.each([
  ['no_answer', 'missed'],
  ['busy', 'missed'],
  ['failed', 'none'],
] as const)('a provider whose telephone ends with %s every time has done about the call: %s', (outcome, answer) => {
  const untilProvider = goodCall(90).slice(0, goodCall(90).findIndex((event) => event.type === 'accepted') + 1);
  const unanswered = [1, 2, 3].flatMap((number) => [
    dialDue('provider', number, 265 + number * 100),
    ended(`provider-${number}`, outcome, 355 + number * 100),
  ]);
  expect(providerAnswer(tell(aSession(), ...untilProvider, ...unanswered).session)).toBe(answer);
});

it('a provider who talked has answered', () => {
  expect(providerAnswer(tell(aSession(), ...goodCall(90)).session)).toBe('answered');
});
