import { expect, it } from 'vitest';
import { aParty, aSession, anAttempt } from '../../testing/a-session.ts';
import { latestInstant, offsetAfter } from './server-clock.ts';

const dialled = (at: number) => aSession({ client: aParty({ attempts: [anAttempt({ dialledAt: at })] }) }, 1000);

it('knows the latest thing that happened, and takes no appointment for one', () => {
  expect(latestInstant(aSession({}, 1000))).toBe(1000);
  expect(latestInstant(dialled(90_000))).toBe(90_000);
});

it('moves forward when the server has recorded something this device holds for the future', () => {
  expect(offsetAfter(0, dialled(90_000), 30_000)).toBe(60_000);
});

it('keeps what it knew when the news is older', () => {
  expect(offsetAfter(5000, dialled(90_000), 200_000)).toBe(5000);
});
