import { WorldClock } from '@sos/clock/world-clock';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { startTwilioSimulator, type TwilioSimulator } from '@sos/twilio-simulator/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recorderContract } from '../../usecases/calls/recorder.contract.ts';
import type { Recorder } from '../../usecases/calls/recording-ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { makeClient } from './client.ts';
import { makeRecorder } from './recorder.ts';
import { readRecording } from './recording-webhook.ts';

const TELEPHONE = '+33612345678';
/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9/demo';
const account = { accountSid: `AC${'1'.repeat(32)}`, authToken: 'the-token' };

let clock: WorldClock;
let faults: FaultPlan;
let simulator: TwilioSimulator;
let recorder: Recorder;
let callSid: string;

beforeEach(async () => {
  clock = new WorldClock({ start: Date.UTC(2026, 0, 5, 12), rate: 0 });
  faults = new FaultPlan();
  simulator = await startTwilioSimulator({ port: 0, clock, faults, ...account });
  const options = { ...account, apiBase: simulator.url, base: NOWHERE };
  recorder = makeRecorder(options, (work) => work());
  simulator.setPhone(TELEPHONE, { personas: { kind: 'answers', afterSeconds: 1 } });
  const twiml = '<Response><Pause length="600"/></Response>';
  callSid = (await makeClient(options).calls.create({ to: TELEPHONE, from: '+15005550006', twiml })).sid;
  await clock.advance(5000);
});
afterEach(async () => {
  await simulator.close();
  clock.close();
});

describe('Twilio', () => {
  recorderContract(async () => ({
    recorder,
    callSid,
    pass: (seconds) => clock.advance(seconds * 1000),
    hangUp: async () => simulator.phone(TELEPHONE).hangUp(),
  }));
});

it('records both sides apart and asks to be told at its own address', async () => {
  await recorder.start(callSid, { sessionId: 's-1', attemptId: 'provider-1' });
  expect(simulator.state().recordings).toMatchObject([{ channels: 2, track: 'both', status: 'in-progress' }]);
  await clock.advance(1000);
  const [told] = simulator.state().webhooks.filter(({ subject }) => subject.startsWith('recording:'));
  expect(told?.url).toBe(`${NOWHERE}/twilioRecordingWebhook?session=s-1&attempt=provider-1&party=provider`);
});

it('that is out of reach says so, and whether it was certainly not asked', async () => {
  faults.add({ where: 'twilio.api', do: 'status', status: 503, match: 'POST Recordings' });
  const failed = recorder.start(callSid, { sessionId: 's-1', attemptId: 'provider-1' });
  await expect(failed).rejects.toBeInstanceOf(VendorUnavailableError);
  await expect(failed).rejects.toMatchObject({ certain: false });
});

describe('the word on a recording', () => {
  const told = { RecordingSid: 'RE1', CallSid: 'CA1', RecordingStartTime: 'Mon, 05 Jan 2026 12:00:05 +0000' };
  const startedAt = Date.UTC(2026, 0, 5, 12, 0, 5);

  it.each([
    [{ RecordingStatus: 'in-progress' }, { state: 'in_progress', startedAt, seconds: null }],
    [
      { RecordingStatus: 'completed', RecordingDuration: '30' },
      { state: 'completed', startedAt, seconds: 30 },
    ],
    [
      { RecordingStatus: 'absent', RecordingStartTime: '' },
      { state: 'absent', startedAt: null, seconds: null },
    ],
  ])('%o is understood', (params, news) => {
    expect(readRecording({ ...told, ...params })).toMatchObject({ id: 'RE1', callSid: 'CA1', news });
  });

  it.each([{ RecordingStatus: 'failed' }, { RecordingSid: '' }, { CallSid: '' }])('%o says nothing', (params) => {
    expect(readRecording({ ...told, RecordingStatus: 'completed', ...params })).toBeUndefined();
  });
});
