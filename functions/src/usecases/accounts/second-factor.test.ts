import { aUser } from '@sos/testing/a-user';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { MemorySecondFactors } from '../testing/memory-second-factors.ts';
import { MemoryStandings } from '../testing/memory-standings.ts';
import { makeRequireSecondFactor, makeResetSecondFactor } from './factor-deeds.ts';
import {
  makeBeginSecondFactor,
  makeEnrolSecondFactor,
  makeGetSecondFactor,
  makeProveSecondFactor,
  type OwnFactorNeeds,
} from './own-factor.ts';

const STEP = 30_000;
const reason = 'The telephone was stolen.';
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const proved = { ...irma, isProved: true };
const hans = { ...proved, uid: 'hans' };

let standings: MemoryStandings;
let factors: MemorySecondFactors;
let alerts: MemoryAlerts;
let now: number;
let ended: string[];
beforeEach(() => {
  standings = new MemoryStandings();
  factors = new MemorySecondFactors();
  alerts = new MemoryAlerts();
  now = Date.UTC(2026, 0, 5, 12);
  ended = [];
  for (const uid of ['irma', 'hans', 'otto']) standings.users.set(uid, aUser({ role: 'admin' }));
  standings.list = { uids: ['irma', 'hans'], revision: 3 };
});

const stepNow = () => Math.floor(now / STEP);
/** What an authenticator with the secret shows; the secret is no secret here. */
const codeOf = (secret: string, step = stepNow()) =>
  String(1000 * Number(secret.slice(1)) + (step % 1000)).padStart(6, '0');

let made = 0;
function needs(): OwnFactorNeeds {
  return {
    doors: {
      doorOf: async (uid) => {
        const { uids, enrolled = [], factorRequired = false } = standings.list;
        return { isListed: uids.includes(uid), isEnrolled: enrolled.includes(uid), isRequired: factorRequired };
      },
    },
    factors,
    standings,
    authenticator: {
      makeSecret: () => `S${++made % 900}`,
      uriOf: (secret, account) => `otpauth://${account}/${secret}`,
      stepOf: (secret, code, at) => {
        const step = Math.floor(at / STEP);
        return [step - 1, step, step + 1].find((each) => codeOf(secret, each) === code);
      },
    },
    cipher: {
      seal: (uid, secret) => ({ keyId: uid, iv: '', tag: '', data: secret }),
      open: (uid, { keyId, data }) => {
        if (keyId !== uid) throw new Error('sealed for somebody else');
        return data;
      },
      recoveryDigest: (uid, code) => `${uid} ${code}`,
    },
    makeCodes: () => Array.from({ length: 10 }, (_, index) => `AAAAA-BBBB${index}`),
    makeToken: async (uid) => `token of ${uid}`,
    registry: {
      find: async (uid) => ({
        uid,
        email: `${uid}@example.com`,
        emailConfirmed: true,
        hasPassword: true,
        hasGoogle: false,
        disabled: false,
        claims: { role: 'admin', isAdmin: true, applying: false },
      }),
      endSessions: async (uid) => void ended.push(uid),
    },
    alerts,
    clock: { now: () => now },
  };
}

function desk() {
  const own = needs();
  return {
    get: checkAnswers('getSecondFactor', makeGetSecondFactor(own)),
    begin: checkAnswers('beginSecondFactor', makeBeginSecondFactor(own)),
    enrol: checkAnswers('enrolSecondFactor', makeEnrolSecondFactor(own)),
    prove: checkAnswers('proveSecondFactor', makeProveSecondFactor(own)),
    reset: checkAnswers('adminResetSecondFactor', makeResetSecondFactor(own)),
    require: checkAnswers('adminRequireSecondFactor', makeRequireSecondFactor(own)),
  };
}

/** Irma has an authenticator with the secret that comes back. */
async function enrolled(): Promise<string> {
  const { begin, enrol } = desk();
  const { secret } = await begin(irma, {});
  await enrol(irma, { code: codeOf(secret) });
  now += STEP;
  return secret;
}

describe('an admin without a second factor', () => {
  it('is asked for none, and enrols one by showing a code of it', async () => {
    const { get, begin, enrol } = desk();
    expect(await get(irma, {})).toEqual({ enrolled: false, required: false, proved: false, recoveryCodesLeft: 0 });
    const { secret, uri } = await begin(irma, {});
    expect(uri).toBe(`otpauth://irma@example.com/${secret}`);
    expect((await get(irma, {})).enrolled).toBe(false);
    const { token, recoveryCodes } = await enrol(irma, { code: codeOf(secret) });
    expect([token, recoveryCodes.length, ended]).toEqual(['token of irma', 10, ['irma']]);
    expect(await get(proved, {})).toEqual({ enrolled: true, required: false, proved: true, recoveryCodesLeft: 10 });
    expect(standings.list).toMatchObject({ enrolled: ['irma'], revision: 4 });
    expect(standings.trail.list()).toMatchObject([
      { adminId: 'irma', action: 'enrolSecondFactor', subjectId: 'irma', before: 'none', after: 'enrolled' },
    ]);
  });

  it('enrols nothing by a wrong code, or by the right one too late or of nothing begun', async () => {
    const { begin, enrol, get } = desk();
    await expect(enrol(irma, { code: '000000' })).rejects.toMatchObject({ reason: 'code_expired' });
    const { secret } = await begin(irma, {});
    await expect(enrol(irma, { code: '999999' })).rejects.toMatchObject({ reason: 'code_wrong' });
    now += 901_000;
    await expect(enrol(irma, { code: codeOf(secret) })).rejects.toMatchObject({ reason: 'code_expired' });
    expect([(await get(irma, {})).enrolled, ended]).toEqual([false, []]);
  });

  it('begins again after a crash before the list knew', async () => {
    const { begin, enrol, get } = desk();
    const { secret } = await begin(irma, {});
    const change = standings.change.bind(standings);
    standings.change = () => Promise.reject(new Error('crash'));
    await expect(enrol(irma, { code: codeOf(secret) })).rejects.toThrow('crash');
    standings.change = change;
    expect((await get(irma, {})).enrolled).toBe(false);
    await enrolled();
    expect((await get(irma, {})).enrolled).toBe(true);
  });
});

describe('an admin with a second factor', () => {
  it('is let in by its code, however it is typed, once', async () => {
    const secret = await enrolled();
    const { prove } = desk();
    const code = codeOf(secret);
    expect(await prove(irma, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).toEqual({ token: 'token of irma' });
    await expect(prove(irma, { code })).rejects.toMatchObject({ reason: 'code_wrong' });
  });

  it('is not let in by the code that enrolled it', async () => {
    const { begin, enrol, prove } = desk();
    const { secret } = await begin(irma, {});
    await enrol(irma, { code: codeOf(secret) });
    await expect(prove(irma, { code: codeOf(secret) })).rejects.toMatchObject({ reason: 'code_wrong' });
  });

  it('is let in by each recovery code once', async () => {
    await enrolled();
    const { prove, get } = desk();
    expect(await prove(irma, { code: 'aaaaa-bbbb3' })).toEqual({ token: 'token of irma' });
    expect((await get(irma, {})).recoveryCodesLeft).toBe(9);
    await expect(prove(irma, { code: 'AAAAABBBB3' })).rejects.toMatchObject({ reason: 'code_wrong' });
  });

  it('has five guesses, however many are made at once; then even the right code waits, and admins are told', async () => {
    const secret = await enrolled();
    const { prove } = desk();
    const guesses = Array.from({ length: 20 }, () => prove(irma, { code: '999999' }).catch((error: unknown) => error));
    const reasons = (await Promise.all(guesses)).map((error) => (error as { reason: string }).reason);
    expect(reasons.filter((each) => each === 'code_wrong')).toHaveLength(5);
    expect(reasons.filter((each) => each === 'too_many_requests')).toHaveLength(15);
    await expect(prove(irma, { code: codeOf(secret) })).rejects.toMatchObject({
      reason: 'too_many_requests',
      details: { retryAfter: 900 },
    });
    expect(alerts.raised).toMatchObject([{ kind: 'second_factor_guessed', detail: { uid: 'irma' } }]);
    now += 900_000;
    expect(await prove(irma, { code: codeOf(secret) })).toEqual({ token: 'token of irma' });
  });

  it('is replaced only by a sign-in that showed it', async () => {
    const old = await enrolled();
    const { begin, enrol, prove } = desk();
    const unproved = { reason: 'second_factor_needed' };
    await expect(begin(irma, {})).rejects.toMatchObject(unproved);
    const { secret } = await begin(proved, {});
    await expect(enrol(irma, { code: codeOf(secret) })).rejects.toMatchObject(unproved);
    expect(await prove(irma, { code: codeOf(old) })).toEqual({ token: 'token of irma' });
    await enrol(proved, { code: codeOf(secret) });
    now += STEP;
    await expect(prove(irma, { code: codeOf(old) })).rejects.toMatchObject({ reason: 'code_wrong' });
    expect(await prove(irma, { code: codeOf(secret) })).toEqual({ token: 'token of irma' });
  });
});

describe('whoever is no admin', () => {
  it.each([
    ['has another role', { uid: 'irma', role: 'client', isAdmin: false }],
    ['is off the list', { uid: 'otto', role: 'admin', isAdmin: true }],
  ])('and %s has nothing to ask or to show', async (_, actor) => {
    const { get, begin, enrol, prove } = desk();
    const refused = { reason: 'not_allowed' };
    await expect(get(actor, {})).rejects.toMatchObject(refused);
    await expect(begin(actor, {})).rejects.toMatchObject(refused);
    await expect(enrol(actor, { code: '123456' })).rejects.toMatchObject(refused);
    await expect(prove(actor, { code: '123456' })).rejects.toMatchObject(refused);
  });

  it('proves nothing where nothing is enrolled', async () => {
    await expect(desk().prove(irma, { code: '123456' })).rejects.toMatchObject({ reason: 'not_found' });
  });
});

describe('a lost second factor', () => {
  it('is taken back by another admin, with a reason, and ends every session', async () => {
    const secret = await enrolled();
    const { reset, prove, begin } = desk();
    ended = [];
    expect(await reset(hans, { uid: 'irma', reason })).toEqual({});
    expect(ended).toEqual(['irma', 'irma']);
    await expect(prove(irma, { code: codeOf(secret) })).rejects.toMatchObject({ reason: 'not_found' });
    expect(await begin(irma, {})).toMatchObject({ secret: expect.any(String) });
    expect(standings.trail.list().at(-1)).toMatchObject({
      adminId: 'hans',
      action: 'adminResetSecondFactor',
      subjectKind: 'user',
      subjectId: 'irma',
      before: 'enrolled',
      after: 'none',
      reason,
    });
    await expect(reset(hans, { uid: 'irma', reason })).rejects.toMatchObject({ reason: 'changed' });
  });

  it('is no reason to take back one’s own, or that of nobody', async () => {
    await enrolled();
    const { reset } = desk();
    await expect(reset(proved, { uid: 'irma', reason })).rejects.toMatchObject({ reason: 'own_account' });
    await expect(reset(hans, { uid: 'gone', reason })).rejects.toMatchObject({ reason: 'not_found' });
  });

  it('is not taken back by an admin who is none any more', async () => {
    await enrolled();
    standings.list = { ...standings.list, uids: ['irma'] };
    await expect(desk().reset(hans, { uid: 'irma', reason })).rejects.toMatchObject({ reason: 'changed' });
    expect(standings.list.enrolled).toEqual(['irma']);
  });
});

describe('a second factor of everybody', () => {
  it('is required from whoever has none, and no more, by an admin who saw how it was', async () => {
    const { require, get } = desk();
    expect(await require(hans, { required: true, revision: 3, reason })).toEqual({ required: true, revision: 4 });
    expect((await get(irma, {})).required).toBe(true);
    await expect(require(irma, { required: false, revision: 3, reason })).rejects.toMatchObject({ reason: 'changed' });
    await expect(require(irma, { required: true, revision: 4, reason })).rejects.toMatchObject({ reason: 'changed' });
    now += 1;
    await require(irma, { required: false, revision: 4, reason });
    expect(standings.trail.list().map(({ before, after }) => [before, after])).toEqual([
      ['free', 'required'],
      ['required', 'free'],
    ]);
  });

  it('keeps who is enrolled while the list changes', async () => {
    await enrolled();
    const { require } = desk();
    await require(hans, { required: true, revision: 4, reason });
    expect(standings.list).toMatchObject({ uids: ['irma', 'hans'], enrolled: ['irma'], factorRequired: true });
  });
});
