import { locales } from '@sos/domain/shared/locale';
import { WorldClock } from '@sos/clock/world-clock';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { startTwilioSimulator, type TwilioSimulator } from '@sos/twilio-simulator/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CodeCaller } from '../../usecases/phones/ports.ts';
import { makeCodeCaller } from './code-caller.ts';
import { codeTwiml } from './twiml.ts';

const TELEPHONE = '+33612345678';
const account = { accountSid: `AC${'1'.repeat(32)}`, authToken: 'the-token' };

let clock: WorldClock;
let faults: FaultPlan;
let simulator: TwilioSimulator;
let caller: CodeCaller;
beforeEach(async () => {
  clock = new WorldClock({ start: Date.UTC(2026, 0, 5, 12), rate: 0 });
  faults = new FaultPlan();
  simulator = await startTwilioSimulator({ port: 0, clock, faults, ...account });
  simulator.setPhone(TELEPHONE, { personas: { kind: 'answers', afterSeconds: 2 } });
  const options = { ...account, apiBase: simulator.url, base: 'http://127.0.0.1:9/demo', from: '+15005550006' };
  caller = makeCodeCaller(options, (work) => work());
});
afterEach(async () => {
  await simulator.close();
  clock.close();
});

it('rings, says the six digits twice in the person’s language, one by one, and hangs up', async () => {
  await caller.say({ e164: TELEPHONE, code: '048231', locale: 'fr' });
  await clock.advance(90_000);
  const heard = simulator.state().phones[0]?.transcript.filter(({ kind }) => kind === 'heard') ?? [];
  const digits = heard.filter(({ text }) => /^\d$/.test(text)).map(({ text }) => text);
  expect(digits.join('')).toBe('048231048231');
  expect(new Set(heard.map(({ language }) => language))).toEqual(new Set(['fr-FR']));
  expect(simulator.idle()).toBe(true);
});

it('is as short in every language as the carrier takes', () => {
  for (const locale of locales) expect(codeTwiml(locale, '123456').length).toBeLessThan(4000);
});

it('that cannot be placed says so', async () => {
  faults.add({ where: 'twilio.api', do: 'status', status: 503, match: 'POST Calls' });
  const failed = caller.say({ e164: TELEPHONE, code: '048231', locale: 'fr' });
  await expect(failed).rejects.toMatchObject({ name: 'VendorUnavailableError', certain: false });
});
