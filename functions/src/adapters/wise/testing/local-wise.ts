import { FaultPlan } from '@sos/simulator-kit/faults';
import { startWiseSimulator, type WiseSimulator } from '@sos/wise-simulator/server';
import { afterAll, beforeAll } from 'vitest';

const profileId = '16000';

/** A Wise for the tests of one file, which tells nobody of anything. */
export function localWise(now: () => number) {
  const faults = new FaultPlan();
  let running: WiseSimulator | undefined;
  const wise = () => {
    if (!running) throw new Error('Wise runs only during tests');
    return running;
  };
  beforeAll(async () => {
    running = await startWiseSimulator({
      port: 0,
      clock: { now },
      faults,
      token: 'token',
      profileId,
      webhookUrl: () => 'http://127.0.0.1:9/nobody',
      onCrash: () => undefined,
    });
  });
  afterAll(() => running?.close());
  return { faults, wise, access: (token = 'token') => ({ apiBase: wise().url, profileId, token: () => token }) };
}
