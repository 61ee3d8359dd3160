import { CONSENT_VERSION } from '@sos/domain/analytics/consent';
import { startMarketingSimulator, type MarketingSimulator } from '@sos/marketing-simulator/server';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { canariesIn } from '@sos/testing/canaries';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { makeReportBrowserError } from '../../usecases/errors/report-browser-error.ts';
import { toHttpsError } from '../errors.ts';
import { log } from '../log.ts';
import { reportFailure } from '../report-failure.ts';
import { errorsTold } from '../told-errors.ts';
import { tellError } from './wiring.ts';

let simulator: MarketingSimulator;
beforeAll(async () => {
  simulator = await startMarketingSimulator({ port: 0, clock: { now: () => 0 }, faults: new FaultPlan() });
});
afterAll(() => simulator.close());

afterEach(() => void vi.unstubAllEnvs());
beforeEach(() => {
  vi.stubEnv('SENTRY_DSN', `${simulator.url.replace('://', '://local@')}/1`);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

async function toldOf(work: () => unknown): Promise<string[]> {
  const before = simulator.broken().length;
  await work();
  await errorsTold();
  return simulator
    .broken()
    .slice(before)
    .map(({ body }) => JSON.stringify(body));
}

const canaries = ['nora.lindqvist@example.com', '+33 6 12 34 56 78', 'Lindqvist', '4242 4242 4242 4242', 'demo-client'];
const [email, telephone, name, card, uid] = canaries;
const messages = [
  `"${name}" is not valid JSON`,
  `mail to ${email} bounced, then ${telephone}`,
  `card ${card} refused`,
  `no document at users/${uid}/favourites`,
  `https://sos-expat.com/fr?email=${email}&name=${name}`,
];

it.each(messages)('has nothing of anybody in what is told of functions: %s', async (message) => {
  const [told = ''] = await toldOf(() => log.error('callable_failed', { uid, email, error: new TypeError(message) }));
  expect(told).toContain('callable_failed');
  expect(told).toContain('errors.test.ts');
  expect(canariesIn(told, canaries)).toEqual([]);
});

it.each(messages)('has nothing of anybody in what is told of browsers: %s', async (message) => {
  const report = makeReportBrowserError({ tell: tellError(), clock: { now: () => Date.now() } });
  const consent = { version: CONSENT_VERSION, at: Date.now(), measuring: true, advertising: false };
  const frames = [{ file: 'app-1a2b3c4.js', function: 'b', line: 1, column: 2 }];
  const errorId = crypto.randomUUID();
  const broken = { errorId, release: 'DqWytgkW', page: 'call', name: 'Error', message, frames, consent } as const;
  const [told = ''] = await toldOf(() => report({ uid: uid ?? '', role: null, isAdmin: false }, broken));
  expect(told).toContain('app:///assets/app-1a2b3c4.js');
  expect(canariesIn(told, canaries)).toEqual([]);
});

it('is told of a failure before whoever asked is answered', async () => {
  const before = simulator.broken().length;
  await expect(reportFailure(() => Promise.reject(new Error('gone')))).rejects.toThrow('try_again');
  expect(simulator.broken()).toHaveLength(before + 1);
});

it('tells nobody of a refusal, nor of anything without an address of Sentry', async () => {
  const { DomainError } = await import('@sos/domain/shared/domain-error');
  expect(await toldOf(() => toHttpsError(new DomainError('invalid', 'invalid_input'), 'any'))).toEqual([]);
  vi.stubEnv('SENTRY_DSN', '');
  expect(await toldOf(() => log.error('callable_failed', { error: new Error('gone') }))).toEqual([]);
});
