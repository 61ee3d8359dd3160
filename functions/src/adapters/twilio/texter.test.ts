import { WorldClock } from '@sos/clock/world-clock';
import { money } from '@sos/domain/money/money';
import { noFacts, type NoticeText } from '@sos/domain/notifications/notice';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { startTwilioSimulator, type TwilioSimulator } from '@sos/twilio-simulator/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AddressGoneError, type Letter, type Sender, SendRefusedError } from '../../usecases/notifications/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { makeTexter } from './texter.ts';

const TELEPHONE = '+33612345678';
const OURS = '+12025550100';
/** Nobody listens. */
const BASE = 'http://127.0.0.1:9';
const NOW = Date.UTC(2026, 0, 5, 12);
const account = { accountSid: `AC${'1'.repeat(32)}`, authToken: 'the-token' };
const facts = {
  ...noFacts,
  sessionId: 's-1',
  providerName: 'Camille Aubert',
  ringsAt: NOW + 240_000,
  total: money(104_900, 'USD'),
  talkSeconds: 754,
};

let clock: WorldClock;
let faults: FaultPlan;
let simulator: TwilioSimulator;
let texter: Sender;

beforeEach(async () => {
  clock = new WorldClock({ start: NOW, rate: 0 });
  faults = new FaultPlan();
  simulator = await startTwilioSimulator({ port: 0, clock, faults, ...account, numbers: [{ phoneNumber: OURS }] });
  texter = makeTexter({ ...account, apiBase: simulator.url, base: BASE, from: OURS });
});
afterEach(async () => {
  await simulator.close();
  clock.close();
});

const aLetter = (text: NoticeText = 'soon_client', locale: Locale = 'en'): Letter => ({
  id: 's-1-call_soon-ana-sms',
  since: NOW,
  notice: { text, recipientId: 'ana', cause: 's-1', facts },
  recipient: { locale, preferences: { ...defaultPreferences, timeZone: 'Asia/Kolkata' } },
  to: { address: TELEPHONE, verified: true },
  code: null,
});
const sent = () => simulator.state().messages.map(({ body }) => body);

const texts = ['soon_client', 'missed_client', 'missed_provider', 'charged_client', 'short_client', 'talked_provider'];
const all = locales.flatMap((locale) =>
  [...texts, 'nobody_provider', 'alert_waiting'].map((text) => [locale, text] as const),
);

it.each(all)('in %s, %s takes one SMS and names nobody', async (locale, text) => {
  await texter.send(aLetter(text as NoticeText, locale));
  const [message] = simulator.state().messages;
  expect(message).toMatchObject({ to: TELEPHONE, from: OURS, num_segments: '1' });
  expect(message?.['body']).not.toMatch(/[{}]|Camille|undefined/);
});

it('says when the telephone rings, by the clock of its reader', async () => {
  await texter.send(aLetter());
  expect(sent()).toEqual([
    'SOS Expat: your telephone rings at 5:34 PM GMT+5:30, from this number. Answer and press 1.',
  ]);
});

it('is sent once, however often it is tried, and again for another call', async () => {
  await texter.send(aLetter('missed_client'));
  await clock.advance(60_000);
  await texter.send(aLetter('missed_client'));
  expect(sent()).toHaveLength(1);
  await texter.send({ ...aLetter('missed_client'), id: 's-2', since: clock.now() });
  expect(sent()).toHaveLength(2);
});

it('whose answer was lost is not sent twice', async () => {
  faults.add({ where: 'twilio.api', match: 'POST Messages', do: 'lost-answer' });
  const lost = texter.send(aLetter());
  await expect(lost).rejects.toBeInstanceOf(VendorUnavailableError);
  await expect(lost).rejects.toMatchObject({ certain: false });
  await texter.send(aLetter());
  expect(sent()).toHaveLength(1);
});

it('that did not arrive counts for nothing, so that it is sent again', async () => {
  simulator.setPhone(TELEPHONE, { texts: [30003, 'arrive'] });
  await texter.send(aLetter());
  await clock.advance(5_000);
  await texter.send(aLetter());
  await clock.advance(5_000);
  await texter.send(aLetter());
  expect(simulator.state().messages.map(({ status }) => status)).toEqual(['undelivered', 'delivered']);
});

describe('what is not taken', () => {
  it.each([
    ['by whoever replied STOP', 21610, () => simulator.reply(TELEPHONE, 'stop', OURS)],
    ['by a landline', 21614, () => simulator.setPhone(TELEPHONE, { texts: 'landline' })],
    ['by a number that is none', 21211, () => simulator.setPhone(TELEPHONE, { personas: { kind: 'invalid' } })],
  ])('%s is given up, and its reason names no number', async (_who, code, happen) => {
    happen();
    const refused = texter.send(aLetter());
    await expect(refused).rejects.toBeInstanceOf(AddressGoneError);
    await expect(refused).rejects.toMatchObject({ message: `sms_${code}` });
  });

  it('because of our own number is refused', async () => {
    texter = makeTexter({ ...account, apiBase: simulator.url, base: BASE, from: '+12025550199' });
    await expect(texter.send(aLetter())).rejects.toMatchObject({ name: 'SendRefusedError', message: 'sms_21606' });
  });

  it('because there is nothing to say is refused before anybody is asked', async () => {
    await expect(texter.send(aLetter('booked_client'))).rejects.toBeInstanceOf(SendRefusedError);
    expect(sent()).toEqual([]);
  });

  it('while Twilio is away may be later', async () => {
    faults.add({ where: 'twilio.api', match: 'POST Messages', do: 'status', status: 503 });
    await expect(texter.send(aLetter())).rejects.toBeInstanceOf(VendorUnavailableError);
  });
});
