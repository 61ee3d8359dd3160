import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryBreakers } from '../testing/memory-breakers.ts';
import { makeCircuit } from './circuit.ts';
import { type Circuit, VendorUnavailableError } from './ports.ts';

let now = 0;
let store = new MemoryBreakers();
const anInstance = (): Circuit => makeCircuit('twilio', { store, clock: { now: () => now } });
const asked: string[] = [];
const answers =
  (name = 'asked') =>
  async () =>
    void asked.push(name);
const fails = (certain: boolean) => async () => {
  asked.push('failed');
  throw new VendorUnavailableError('no answer', { certain });
};
const refusal = async (circuit: Circuit, work: () => Promise<unknown> = answers()) =>
  circuit(work).then(
    () => undefined,
    (error: unknown) => error,
  );

beforeEach(() => {
  now = 1_000_000;
  store = new MemoryBreakers();
  asked.length = 0;
});

describe('the circuit of a vendor', () => {
  it('costs a healthy request nothing but a read in five minutes', async () => {
    const circuit = anInstance();
    for (let n = 0; n < 600; n++) {
      await circuit(answers());
      now += 1000;
    }
    expect([asked.length, store.reads, store.writes]).toEqual([600, 2, 0]);
  });

  it('is read once for all requests that come together', async () => {
    const circuit = anInstance();
    await Promise.all(Array.from({ length: 20 }, () => circuit(answers())));
    expect([asked.length, store.reads]).toEqual([20, 1]);
  });

  it('opens for all instances after three failures, wherever they happened', async () => {
    const [one, two, three] = [anInstance(), anInstance(), anInstance()];
    for (const instance of [one, two, three]) await refusal(instance, fails(false));
    for (const instance of [three, anInstance()]) {
      expect(await refusal(instance)).toMatchObject({ certain: true, circuit: 'open' });
    }
    now += 30_000;
    expect(asked).toEqual(['failed', 'failed', 'failed']);
  });

  it('is heard of by an instance that had seen it closed as soon as it fails itself', async () => {
    const [late, other] = [anInstance(), anInstance()];
    await late(answers());
    for (let n = 0; n < 3; n++) await refusal(other, fails(false));
    await refusal(late, fails(false));
    expect(await refusal(late)).toMatchObject({ circuit: 'open' });
    expect(asked).toEqual(['asked', 'failed', 'failed', 'failed', 'failed']);
  });

  it('does not open on what the vendor certainly did not do, nor on a refusal', async () => {
    const circuit = anInstance();
    for (let n = 0; n < 5; n++) await refusal(circuit, fails(true));
    for (let n = 0; n < 5; n++) await refusal(circuit, () => Promise.reject(new Error('your card was declined')));
    expect(await refusal(circuit)).toBeUndefined();
  });

  it('lets one instance try after 15 s, and then all', async () => {
    const [one, two] = [anInstance(), anInstance()];
    for (let n = 0; n < 3; n++) await refusal(one, fails(false));
    await refusal(two);
    now += 15_000;
    const trials = await Promise.all([refusal(one, answers('trial')), refusal(two, answers('trial'))]);
    expect(trials.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(await refusal(two)).toBeUndefined();
    expect(asked.filter((name) => name === 'trial')).toHaveLength(1);
  });

  it('starts the count again after an answer', async () => {
    const circuit = anInstance();
    for (let n = 0; n < 4; n++) {
      await refusal(circuit, fails(false));
      await refusal(circuit, fails(false));
      expect(await refusal(circuit)).toBeUndefined();
    }
  });
});
