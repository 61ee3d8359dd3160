import { FaultPlan } from '@sos/simulator-kit/faults';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refusalCodes } from './answers.ts';
import { startViesSimulator, type ViesSimulator } from './server.ts';

const faults = new FaultPlan();
let vies: ViesSimulator;
beforeAll(async () => {
  vies = await startViesSimulator({ port: 0, clock: { now: () => 7 }, faults });
});
afterAll(() => vies.close());

const own = { requesterMemberStateCode: 'FR', requesterNumber: '12345678901' };
const ask = async (body: object) => {
  const answer = await fetch(`${vies.apiUrl}/check-vat-number`, { method: 'POST', body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

it('knows a number, and proves it to whoever says who asks', async () => {
  const { body } = await ask({ countryCode: 'FR', vatNumber: '12345678901', ...own });
  expect(body).toMatchObject({
    valid: true,
    countryCode: 'FR',
    vatNumber: '12345678901',
    name: 'BUSINESS 12345678901',
  });
  expect(body['requestIdentifier']).toMatch(/^WAPI/);
  expect((await ask({ countryCode: 'FR', vatNumber: '12345678901' })).body['requestIdentifier']).toBe('');
});

it('tells nobody’s name where the member state keeps it', async () => {
  expect((await ask({ countryCode: 'DE', vatNumber: '123456789', ...own })).body).toMatchObject({
    valid: true,
    name: '---',
  });
});

it('refuses what can be no number, and whoever asks under one that can be none', async () => {
  const refusal = (error: string) => ({ actionSucceed: false, errorWrappers: [{ error }] });
  expect((await ask({ countryCode: 'US', vatNumber: '1' })).body).toEqual(refusal('INVALID_INPUT'));
  const stranger = { requesterMemberStateCode: 'US', requesterNumber: '1' };
  expect((await ask({ countryCode: 'DE', vatNumber: '123456789', ...stranger })).body).toEqual(
    refusal('INVALID_REQUESTER_INFO'),
  );
});

it.each(refusalCodes)('answers %s to everybody or to one number, as the page says', async (code) => {
  const choose = (number: string, choice: string) =>
    fetch(`${vies.url}/answers`, { method: 'POST', body: new URLSearchParams({ number, choice }) });
  await choose('', code);
  const refused = await ask({ countryCode: 'PL', vatNumber: '1234567890' });
  expect(refused.body).toMatchObject({ errorWrappers: [{ error: code }] });
  await choose('IT12345678901', 'invalid');
  expect((await ask({ countryCode: 'IT', vatNumber: '12345678901' })).body).toMatchObject({ valid: false });
  expect(await (await fetch(vies.url)).text()).toContain(`<option selected>${code}</option>`);
  expect((await choose('', 'nonsense')).status).toBe(400);
  await choose('', 'valid');
});

it('fails on the way as it is planned', async () => {
  faults.add({ where: 'vies.api', match: 'SE', do: 'timeout' }, { where: 'vies.api', do: 'status', status: 503 });
  const asked = { countryCode: 'SE', vatNumber: '123456789012' };
  await expect(ask(asked)).rejects.toThrow('fetch failed');
  const down = await fetch(`${vies.apiUrl}/check-vat-number`, { method: 'POST', body: JSON.stringify(asked) });
  expect(down.status).toBe(503);
  expect(vies.asked().slice(0, 2)).toMatchObject([
    { outcome: 'status' },
    { number: 'SE123456789012', outcome: 'timeout' },
  ]);
});
