import { WorldClock } from '@sos/clock/world-clock';
import { noFacts } from '@sos/domain/notifications/notice';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { startTwilioSimulator, type TwilioSimulator } from '@sos/twilio-simulator/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { readTextFailure } from './message-webhook.ts';
import { makeTextFates } from './text-fates.ts';
import { makeTexter } from './texter.ts';

const TELEPHONE = '+33612345678';
const OURS = '+12025550100';
const NOW = Date.UTC(2026, 0, 5, 12);
const SID = `SM${'0'.repeat(32)}`;
const account = { accountSid: `AC${'1'.repeat(32)}`, authToken: 'the-token' };
const to = { address: TELEPHONE, verified: true };
const sheet = {
  since: NOW,
  notice: { text: 'missed_client', recipientId: 'ana', cause: 's-1', facts: noFacts },
  recipient: { locale: 'fr', preferences: defaultPreferences },
} as const;

let clock: WorldClock;
let faults: FaultPlan;
let simulator: TwilioSimulator;
beforeEach(async () => {
  clock = new WorldClock({ start: NOW, rate: 0 });
  faults = new FaultPlan();
  simulator = await startTwilioSimulator({ port: 0, clock, faults, ...account, numbers: [{ phoneNumber: OURS }] });
});
afterEach(async () => {
  await simulator.close();
  clock.close();
});

const options = () => ({ ...account, apiBase: simulator.url, base: 'http://127.0.0.1:9', from: OURS });
/** Texts once, with that fate; gives the sid. */
async function textedWith(fate: unknown): Promise<string> {
  simulator.setPhone(TELEPHONE, { texts: fate });
  await makeTexter(options()).send({ ...sheet, id: 's-1-call_missed-ana-sms', to, code: null });
  await clock.advance(5_000);
  return String(simulator.state().messages.at(-1)?.['sid']);
}
const fateOf = (sid: string | undefined, address = TELEPHONE) =>
  makeTextFates(options()).fateOf({ ...sheet, to: [{ ...to, address }] }, sid);

it.each([
  [30003, true],
  [30006, false],
])('a message that failed for %i is told by its sid, and without one by its words', async (code, mayPass) => {
  const sid = await textedWith(code);
  const fault = { problem: `sms_${code}`, mayPass };
  expect(await fateOf(sid)).toEqual(fault);
  expect(await fateOf(SID)).toEqual(fault);
  expect(await fateOf(undefined)).toEqual(fault);
});

it('one that was sent again and arrived has arrived, and nothing is known of one of somebody else', async () => {
  const failed = await textedWith(30003);
  expect(await fateOf(failed, '+33699999999')).toBe('open');
  await textedWith('arrive');
  expect(await fateOf(failed)).toBe('arrived');
});

it('one that is still on its way may arrive', async () => {
  simulator.setPhone(TELEPHONE, { texts: 'arrive' });
  await makeTexter(options()).send({ ...sheet, id: 's-1-call_missed-ana-sms', to, code: null });
  expect(await fateOf(undefined)).toBe('open');
  await clock.advance(5_000);
  expect(await fateOf(undefined)).toBe('arrived');
});

it('what Twilio itself does not say yet is to be asked later, as when it is away', async () => {
  await expect(fateOf(await textedWith('arrive'))).rejects.toBeInstanceOf(VendorUnavailableError);
  faults.add({ where: 'twilio.api', match: 'GET Messages', do: 'status', status: 503 });
  await expect(fateOf(undefined)).rejects.toBeInstanceOf(VendorUnavailableError);
});

it('only failures are read, and only from the address that we gave', () => {
  const query = new URLSearchParams({ delivery: 's-1-call_missed-ana-sms' });
  const params = { MessageStatus: 'failed', MessageSid: SID };
  expect(readTextFailure(query, params)).toEqual({ deliveryId: 's-1-call_missed-ana-sms', sid: SID });
  expect(readTextFailure(query, { ...params, MessageSid: '../Calls' })).toMatchObject({ sid: undefined });
  for (const MessageStatus of ['queued', 'sent', 'delivered', '']) {
    expect(readTextFailure(query, { ...params, MessageStatus })).toBeUndefined();
  }
  expect(readTextFailure(new URLSearchParams({ delivery: 'a/b' }), params)).toBeUndefined();
});
