import { FaultPlan } from '@sos/simulator-kit/faults';
import { refusalCodes } from '@sos/vies-simulator/answers';
import { startViesSimulator, type ViesSimulator } from '@sos/vies-simulator/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVies } from './vies.ts';

const faults = new FaultPlan();
let simulator: ViesSimulator;
let own = 'FR12345678901';
const vies = (vatNumber: string) => makeVies({ apiBase: simulator.url, requester: async () => own })(vatNumber);
beforeAll(async () => {
  simulator = await startViesSimulator({ port: 0, clock: { now: () => 7 }, faults });
});
afterAll(() => simulator.close());

describe('VIES', () => {
  it('says that a number is valid, with its proof and what the member state tells', async () => {
    expect(await vies('IT12345678901')).toEqual({
      result: 'valid',
      consultation: 'WAPIAAAA00000001',
      name: 'BUSINESS 12345678901',
      address: '1 MAIN STREET, 1000 IT',
    });
    expect(await vies('DE123456789')).toMatchObject({ result: 'valid', name: null, address: null });
  });

  it('gives no proof where our own number can be none, and no name to an empty one', async () => {
    own = 'none';
    expect(await vies('IT12345678901')).toMatchObject({ result: 'valid', consultation: null });
    own = 'FR12345678901';
  });

  it('says that a number is not valid', async () => {
    simulator.choose('IT00000000000', 'invalid');
    expect(await vies('IT00000000000')).toEqual({ result: 'invalid' });
  });

  it.each(refusalCodes)('is never taken to say so when it answers %s', async (code) => {
    simulator.choose('SE123456789012', code);
    const answer = await vies('SE123456789012');
    expect(answer).toEqual(code === 'INVALID_INPUT' ? { result: 'invalid' } : { result: 'unavailable', code });
  });

  it.each([
    ['no answer', { do: 'timeout' }],
    ['an answer that is none', { do: 'status', status: 503 }],
  ] as const)('cannot be asked where there is %s', async (_what, fault) => {
    faults.add({ where: 'vies.api', ...fault });
    expect(await vies('FI12345678')).toEqual({ result: 'unavailable', code: 'UNREACHABLE' });
    expect(await vies('FI12345678')).toMatchObject({ result: 'valid' });
  });
});

it.each([
  ['about another number', { valid: true, countryCode: 'DE', vatNumber: '999999999' }],
  ['without a word of the number', { valid: true }],
  ['with an error that it has not documented', { errorWrappers: [{ error: 'NEW_TROUBLE' }] }],
])('an answer %s is none', async (_what, body) => {
  const { serve } = await import('@sos/simulator-kit/http-server');
  const server = await serve(0, async () => ({ body }));
  const ask = makeVies({ apiBase: server.url, requester: async () => own });
  expect(await ask('DE123456789')).toEqual({ result: 'unavailable', code: 'UNKNOWN' });
  await server.close();
});
