import { defaultDialRates } from '@sos/domain/calls/dial-cost';
import { beforeEach, describe, expect, it } from 'vitest';
import { DialRefusedError } from '../calls/ports.ts';
import { makeGuardDial } from '../limits/guard-dial.ts';
import { makeInstanceLimits } from '../limits/instance-limits.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { MemoryApplicants } from '../testing/memory-applicants.ts';
import { makeConfirmPhoneCode } from './confirm-phone-code.ts';
import { makeRequestPhoneCode } from './request-phone-code.ts';

const NUMBER = '+33612345678';
const person = (uid: string) => ({ uid, role: 'client', isAdmin: false });

let memory: MemoryApplicants;
let said: { e164: string; code: string; locale: string }[];
let fails: Error | undefined;
let proved: Set<string>;
beforeEach(() => {
  memory = new MemoryApplicants();
  said = [];
  fails = undefined;
  proved = new Set();
});

function desk() {
  const clock = { now: () => memory.now };
  const limits = makeInstanceLimits(clock, async () => ({}));
  let made = 0;
  const request = makeRequestPhoneCode({
    phones: { check: async (input) => (/^\+\d+$/.test(input) ? { e164: input } : { refused: 'phone_invalid' }) },
    codes: memory.codes,
    caller: {
      say: async (spoken) => {
        if (fails) throw fails;
        said.push(spoken);
      },
    },
    makeCode: () => String(100_000 + made++),
    numbers: { lineId: (e164) => `line-of-${e164}` },
    costs: {
      dialRates: async () => ({ ...defaultDialRates, byPrefix: { ...defaultDialRates.byPrefix, '+881': 900 } }),
    },
    limits,
    guardDial: makeGuardDial({
      maxima: async () => ({}),
      limits,
      numbers: { isProved: async (e164) => proved.has(e164) },
      alerts: new MemoryAlerts(),
      clock,
    }),
  });
  const confirm = makeConfirmPhoneCode({ codes: memory.codes });
  return {
    request: (uid: string, phone = NUMBER) =>
      checkAnswers('requestPhoneCode', request)(person(uid), { phone, locale: 'fr' }),
    confirm: (uid: string, code: string) => checkAnswers('confirmPhoneCode', confirm)(person(uid), { code }),
    counted: () => limits.count('dialling', 'platform'),
  };
}

describe('a code', () => {
  it('is said in the person’s language, and proves their number', async () => {
    const { request, confirm } = desk();
    expect(await request('ana')).toEqual({ validSeconds: 600 });
    expect(said).toEqual([{ e164: NUMBER, code: '100000', locale: 'fr' }]);
    await expect(confirm('ana', '999999')).rejects.toMatchObject({ reason: 'code_wrong' });
    expect(await confirm('ana', '100000')).toEqual({ ending: '78' });
  });

  it('is answered alike for a number that is known and one that is not', async () => {
    const { request, confirm } = desk();
    await request('ana');
    await confirm('ana', '100000');
    proved.add(NUMBER);
    memory.now += 60_000;
    expect(await request('ben')).toEqual(await request('cem', '+33699999999'));
  });

  it('that was never asked for and one that is too old are told alike', async () => {
    const { request, confirm } = desk();
    await expect(confirm('ana', '100000')).rejects.toMatchObject({ reason: 'code_expired' });
    await request('ana');
    memory.now += 600_000;
    await expect(confirm('ana', '100000')).rejects.toMatchObject({ reason: 'code_expired' });
  });

  it('is not guessed: after five tries there is a pause, for guessing and for asking', async () => {
    const { request, confirm } = desk();
    await request('ana');
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => confirm('ana', '000000')));
    const reasons = tries.map((each) => (each.status === 'rejected' ? (each.reason as { reason: string }).reason : ''));
    expect(reasons.filter((reason) => reason === 'code_wrong')).toHaveLength(4);
    const paused = { reason: 'too_many_requests', details: { retryAfter: 900 } };
    await expect(confirm('ana', '100000')).rejects.toMatchObject(paused);
    await expect(request('ana', '+33699999999')).rejects.toMatchObject(paused);
    expect(said).toHaveLength(1);
  });
});

describe('a stranger’s telephone', () => {
  it('rings three times a day, whoever asks', async () => {
    const { request } = desk();
    for (const uid of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await request(uid).catch(() => undefined);
      memory.now += 60_000;
    }
    expect(said).toHaveLength(3);
    memory.now += 86_400_000;
    await request('g');
    expect(said).toHaveLength(4);
  });

  it('is not rung while it rings, and another is', async () => {
    const { request } = desk();
    const asked = await Promise.allSettled(['a', 'b', 'c'].map((uid) => request(uid)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await request('d', '+33699999999');
    expect(said).toHaveLength(2);
    await expect(request('b')).rejects.toMatchObject({ reason: 'too_many_requests', details: { retryAfter: 60 } });
    memory.now += 60_000;
    await request('b');
    expect(said).toHaveLength(3);
  });

  it('that no call could reach may be tried again at once', async () => {
    fails = new VendorUnavailableError('out', { certain: true });
    const { request } = desk();
    await expect(request('a')).rejects.toMatchObject({ reason: 'code_call_failed' });
    fails = undefined;
    expect(await request('a')).toEqual({ validSeconds: 600 });
  });

  it('counts towards what dialling may cost in a day', async () => {
    const { request, counted } = desk();
    await request('a');
    expect(await counted()).toBeGreaterThan(0);
  });

  it('that costs too much is not rung', async () => {
    const { request, counted } = desk();
    await expect(request('ana', '+88161234567')).rejects.toMatchObject({ reason: 'phone_country' });
    expect([said, await counted()]).toEqual([[], 0]);
  });

  it('is refused in words when it is none', async () => {
    await expect(desk().request('ana', 'call me')).rejects.toMatchObject({ reason: 'phone_invalid' });
  });
});

describe('a carrier', () => {
  it.each([
    ['refuses the number', new DialRefusedError('number', { message: 'no' }), 'phone_invalid', 0],
    ['refuses us', new DialRefusedError('account', { message: 'no' }), 'code_call_failed', 0],
    ['is out of reach', new VendorUnavailableError('out', { certain: true }), 'code_call_failed', 0],
    ['may have rung', new VendorUnavailableError('out', { certain: false }), 'code_call_failed', 6],
  ])('that %s is told in words, and what did not ring is not counted', async (_, error, reason, cents) => {
    fails = error;
    const { request, counted } = desk();
    await expect(request('ana')).rejects.toMatchObject({ reason });
    expect(await counted()).toBe(cents);
  });
});
