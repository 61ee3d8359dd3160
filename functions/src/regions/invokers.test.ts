import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { functionAddress, serviceAddress } from '@sos/functions-host/google/addresses';
import { serviceAccount, ServiceTokens } from '@sos/functions-host/google/service-tokens';
import { type HostedFunction, makeApp } from '@sos/functions-host/region/app';
import { hostHeaders } from '@sos/functions-host/region/messages';
import { type RunningServer, serve } from '@sos/simulator-kit/http-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { allFunctions } from './all-functions.ts';
import * as assistant from './assistant/index.ts';
import * as west3 from './europe-west3/index.ts';

const PROJECT = 'demo-invokers';
const REGION = 'europe-west3';
const HOUR = 3_600_000;

vi.hoisted(() => {
  process.env['FIREBASE_CONFIG'] = '{"projectId":"demo-invokers"}';
  for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) console[level] = () => undefined;
});
const ran: string[] = [];
const forgeries: string[] = [];
vi.mock('../usecases/shared/run-task.ts', () => ({
  runTask: async (_handlers: unknown, { queue }: { queue: string }) => void ran.push(queue),
}));
vi.mock('../runtime/log.ts', () => ({ log: { info: () => undefined, warn: () => undefined, error: () => undefined } }));
vi.mock('../runtime/calls/wiring.ts', () => ({ callDesk: () => ({ taskHandlers: {} }) }));
vi.mock('../runtime/calls/recovery.ts', () => ({ recoverCalls: async () => void ran.push('recoverCalls') }));
vi.mock('../runtime/invoices/wiring.ts', () => ({ invoiceTaskHandlers: {} }));
vi.mock('../runtime/agencies/wiring.ts', () => ({ agencyTaskHandlers: {} }));
vi.mock('../runtime/transfers/wiring.ts', () => ({ transferTaskHandlers: {} }));
vi.mock('../runtime/accounts/desk.ts', () => ({ accountTaskHandlers: {} }));
vi.mock('../runtime/notifications/wiring.ts', () => ({
  notificationTaskHandlers: {},
}));
vi.mock('../runtime/notifications/half-hourly.ts', () => ({
  resumeNotifications: async () => void ran.push('resumeNotifications'),
}));
vi.mock('../runtime/payments/recovery.ts', () => ({
  stuckPaymentsRecovery: async () => void ran.push('stuckPaymentsRecovery'),
}));
vi.mock('../runtime/journal/wiring.ts', () => ({
  checkHealth: async () => void ran.push('runPaymentHealthCheck'),
  collectMetrics: async () => void ran.push('collectDailyPaymentMetrics'),
}));
vi.mock('../runtime/journal/reconcile.ts', () => ({
  reconcilePayments: async () => void ran.push('reconcilePayments'),
}));
vi.mock('../runtime/system/runs.ts', () => ({
  noteRun: (_name: string, work: () => Promise<unknown>) => work(),
}));
vi.mock('../runtime/providers/inactivity.ts', () => ({
  checkProviderInactivity: async () => void ran.push('checkProviderInactivity'),
}));
vi.mock('../runtime/providers/stats.ts', () => ({
  aggregateStats: async () => void ran.push('aggregateProviderStats'),
}));
vi.mock('../runtime/privacy/wiring.ts', () => ({
  privacyTaskHandlers: {},
  carryOutRequests: async () => void ran.push('carryOutPrivacyRequests'),
}));
vi.mock('../runtime/costs/wiring.ts', () => ({ collectCosts: async () => void ran.push('collectCostMetrics') }));
vi.mock('../runtime/retention/wiring.ts', () => ({
  purgeExpired: async () => void ran.push('purgeExpiredData'),
  cleanUpPaymentData: async () => void ran.push('paymentDataCleanup'),
  cleanUpAlerts: async () => void ran.push('cleanupOldPaymentAlerts'),
  sweepTemporaryFiles: async () => void ran.push('sweepTemporaryFiles'),
}));
vi.mock('../runtime/backups/wiring.ts', () => ({
  backUpSignIns: async () => void ran.push('backupFirebaseAuth'),
  backUpDatabase: async () => void ran.push('backupFirestore'),
  cleanUpBackups: async () => void ran.push('cleanupOldAuthBackups'),
  watchBackups: async () => void ran.push('watchBackups'),
}));
vi.mock('../runtime/vat/wiring.ts', () => ({ vatPorts: {} }));
vi.mock('../usecases/vat/recheck-vat-numbers.ts', () => ({
  makeRecheckVatNumbers: () => async () => void ran.push('recheckVatNumbers'),
}));
vi.mock('../runtime/challenges/wiring.ts', () => ({
  challenges: {
    create: async () => void ran.push('chatterCreateWeeklyChallenge'),
    update: async () => void ran.push('chatterUpdateChallengeLeaderboard'),
    end: async () => void ran.push('chatterEndWeeklyChallenge'),
    reward: async () => void ran.push('chatterMonthlyTop3Rewards'),
  },
}));
vi.mock('../runtime/affiliates/commissions.ts', () => ({
  validateCommissions: async () => void ran.push('consolidatedValidateCommissions'),
  releaseCommissions: async () => void ran.push('consolidatedReleaseCommissions'),
}));
vi.mock('../runtime/alerts/on-change.ts', () => ({
  digestAlerts: async () => void ran.push('adminAlertsDigestDaily'),
}));
vi.mock('../runtime/telegram/admins.ts', () => ({
  tellAdmins: { report: async () => void ran.push('telegramDailyReport') },
}));
vi.mock('../runtime/assistant/platform.ts', () => ({
  tellDue: async () => void ran.push('tellAssistant'),
  compareAssistant: async () => void ran.push('compareAssistant'),
}));
vi.mock('../runtime/assistant/wiring.ts', () => ({ tellDue: async () => void ran.push('tellPlatform') }));
vi.mock('../runtime/assistant/sign-in.ts', () => ({ forgetOld: async () => void ran.push('forgetOldDossiers') }));
vi.mock('../runtime/search/index-wiring.ts', () => ({
  repairIndex: async () => void ran.push('repairSearchIndex'),
}));
vi.mock('../runtime/limits/wiring.ts', () => ({
  noteForgery: async (vendor: string) => void forgeries.push(vendor),
}));

const google = new ServiceTokens();
const somebody = new ServiceTokens();
let certificates: RunningServer;
let url: string;
const servers: Server[] = [];

/** The address of a server of these functions. */
async function listen(functions: object): Promise<string> {
  const hosted = new Map(Object.entries(functions) as [string, HostedFunction][]);
  const server = createServer(makeApp(hosted, () => undefined));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
/** The functions as a new process loads them. */
async function loadAgain(): Promise<string> {
  vi.resetModules();
  return listen(await import('./europe-west3/index.ts'));
}

beforeAll(async () => {
  certificates = await serve(0, async () => ({ status: 200, body: google.certificates() }));
  vi.stubEnv('GOOGLE_CERTIFICATES_URL', certificates.url);
  vi.stubEnv('INVOKER_ACCOUNT', serviceAccount);
  const addresses = [functionAddress(PROJECT, '{region}', '{name}'), serviceAddress(PROJECT, '{service}')];
  vi.stubEnv('FUNCTION_ADDRESSES', JSON.stringify(addresses));
  url = await listen({ ...assistant, ...west3 });
});
beforeEach(() => {
  ran.length = 0;
  forgeries.length = 0;
});
afterAll(async () => {
  for (const server of servers) server.close();
  await certificates.close();
});

const invoked = allFunctions().filter(({ endpoint }) => endpoint.taskQueueTrigger ?? endpoint.scheduleTrigger);
const addressOf = (name: string) =>
  invoked.some((each) => each.name === name && each.endpoint.scheduleTrigger)
    ? serviceAddress(PROJECT, name)
    : functionAddress(PROJECT, REGION, name);

async function send(name: string, authorization: string | undefined, region = url): Promise<number> {
  const headers = { 'content-type': 'application/json', [hostHeaders.function]: name };
  const signed = authorization === undefined ? headers : { ...headers, authorization };
  return (await fetch(region, { method: 'POST', headers: signed, body: '{"data":{}}' })).status;
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const honest = (name: string, claims: object = {}) => google.token(addressOf(name), Date.now(), claims);
const forged = (name: string, header: object, secret: string) => {
  const signed = `${part(header)}.${honest(name).split('.')[1]}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};
const [[keyId, publicKey] = ['', '']] = Object.entries(google.certificates());
const seconds = (ms: number) => Math.floor(ms / 1000);

const refused: Readonly<Record<string, (name: string) => string | undefined>> = {
  nothing: () => undefined,
  'an empty token': () => 'Bearer ',
  'no token': () => 'Bearer text',
  'another scheme': (name) => `Basic ${honest(name)}`,
  'an unsigned token': (name) => `Bearer ${part({ alg: 'none', kid: keyId })}.${honest(name).split('.')[1]}.`,
  'a token signed with the public key': (name) => `Bearer ${forged(name, { alg: 'HS256', kid: keyId }, publicKey)}`,
  'a token of another key': (name) => `Bearer ${somebody.token(addressOf(name), Date.now())}`,
  'a token for another address': (name) => `Bearer ${honest(name, { aud: 'https://example.org' })}`,
  'a token for another function': (name) =>
    `Bearer ${honest(name, { aud: functionAddress(PROJECT, REGION, 'other') })}`,
  'a token for the same function of another project': (name) =>
    `Bearer ${honest(name, { aud: functionAddress('other', REGION, name) })}`,
  'a token for no address': (name) => `Bearer ${honest(name, { aud: undefined })}`,
  'a token of another account': (name) => `Bearer ${honest(name, { email: 'other@email.com' })}`,
  'a token of an account that is not verified': (name) => `Bearer ${honest(name, { email_verified: false })}`,
  'a token of another issuer': (name) => `Bearer ${honest(name, { iss: 'https://accounts.example.org' })}`,
  'an expired token': (name) => `Bearer ${google.token(addressOf(name), Date.now() - 2 * HOUR)}`,
  'a token of the future': (name) => `Bearer ${google.token(addressOf(name), Date.now() + HOUR)}`,
  'a token that never ends': (name) => `Bearer ${honest(name, { exp: seconds(Date.now() + 1000 * HOUR) })}`,
  'a token without an end': (name) => `Bearer ${honest(name, { exp: undefined })}`,
};

describe.each(invoked.map(({ name }) => name))('%s', (name) => {
  it('runs for a token that Google signed for it', async () => {
    expect(await send(name, `Bearer ${honest(name)}`)).toBeLessThan(300);
    expect(ran).toEqual([name]);
  });

  it.each(Object.keys(refused))('answers 403 to %s, and nothing runs', async (kind) => {
    expect(await send(name, refused[kind]?.(name))).toBe(403);
    expect(ran).toEqual([]);
  });
});

it('counts those who were refused, and nobody else', async () => {
  const region = await loadAgain();
  await send('executeCallTask', `Bearer ${honest('executeCallTask')}`, region);
  for (let call = 0; call < 3; call += 1) await send('executeCallTask', 'Bearer text', region);
  expect(forgeries).toEqual(['google', 'google', 'google']);
});

it('asks Google to come again while the certificates are out of reach', async () => {
  vi.stubEnv('GOOGLE_CERTIFICATES_URL', 'http://127.0.0.1:9/');
  const region = await loadAgain();
  expect(await send('executeCallTask', `Bearer ${honest('executeCallTask')}`, region)).toBe(503);
  expect(ran).toEqual([]);
});
