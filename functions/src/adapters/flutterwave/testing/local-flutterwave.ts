import { type FlutterwaveSimulator, startFlutterwaveSimulator } from '@sos/flutterwave-simulator/server';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { afterAll, beforeAll } from 'vitest';

/** A Flutterwave for the tests of one file, which tells nobody of anything. */
export function localFlutterwave(now: () => number) {
  const faults = new FaultPlan();
  let running: FlutterwaveSimulator | undefined;
  const flutterwave = () => {
    if (!running) throw new Error('Flutterwave runs only during tests');
    return running;
  };
  beforeAll(async () => {
    running = await startFlutterwaveSimulator({
      port: 0,
      clock: { now },
      faults,
      secretKey: 'key',
      webhookHash: 'hash',
      webhookUrl: () => 'http://127.0.0.1:9/nobody',
      onCrash: () => undefined,
    });
  });
  afterAll(() => running?.close());
  return { faults, flutterwave, access: (key = 'key') => ({ apiBase: flutterwave().url, secretKey: () => key }) };
}
