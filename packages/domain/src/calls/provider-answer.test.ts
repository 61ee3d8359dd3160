import { describe, expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { dialDue, ended, goodCall, of, tell } from '../testing/tell.ts';
import type { CallOutcome, SessionEvent } from './events.ts';
import { providerAnswer } from './provider-answer.ts';

it.each([
  ['no_answer', 'missed'],
  ['busy', 'missed'],
  ['failed', 'missed'],
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

describe('a provider whom nobody reached', () => {
  const untilProvider = goodCall(90).slice(0, 3);
  const answer = (...events: SessionEvent[]) => providerAnswer(tell(aSession(), ...untilProvider, ...events).session);
  const tries = (...outcomes: CallOutcome[]) =>
    outcomes.flatMap((outcome, index) => [
      dialDue('provider', index + 1, 365 + index * 100),
      ended(`provider-${index + 1}`, outcome, 455 + index * 100),
    ]);

  it('has missed a call that rang once, though it could not be brought otherwise', () => {
    expect(answer(...tries('failed', 'no_answer', 'failed'))).toBe('missed');
  });

  it('has missed a call that rang once, though we may not ring that number again', () => {
    expect(answer(...tries('no_answer'), dialDue('provider', 2, 465), of('provider-2', 'dial_refused', 466))).toBe(
      'missed',
    );
  });

  it('has missed none that the client gave up before it was tried out', () => {
    const silent = [dialDue('provider', 1, 365), of('provider-1', 'declined', 400)];
    expect(answer(...silent, of('client-1', 'left', 405))).toBe('none');
  });

  it('has missed a call that they took three times and said nothing', () => {
    const silent = [1, 2, 3].flatMap((number) => [
      dialDue('provider', number, 265 + number * 100),
      of(`provider-${number}`, 'declined', 300 + number * 100),
    ]);
    expect(answer(...silent)).toBe('missed');
    expect(answer(...silent, ended('provider-3', 'completed', 605))).toBe('missed');
  });

  it('has missed none that we may not ring, none that they hung up on, and none that was not tried out', () => {
    expect(answer(dialDue('provider', 1, 365), of('provider-1', 'dial_refused', 366))).toBe('none');
    expect(answer(...tries('no_answer', 'no_answer', 'completed'))).toBe('none');
    expect(answer(...tries('no_answer'))).toBe('none');
    expect(answer()).toBe('none');
  });
});
