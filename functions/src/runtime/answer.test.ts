import type { CallableName } from '@sos/contracts/callables';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { CallableRequest } from 'firebase-functions/v2/https';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '@sos/domain/accounts/standing';
import { VendorUnavailableError } from '../usecases/shared/ports.ts';
import type { Handler } from '../usecases/shared/handler.ts';
import { makeAnswer } from './answer.ts';
import { secrets } from './config.ts';
import { functionsIn } from './define.ts';

type Request = CallableRequest<unknown>;
const member = { uid: 'client-uid', token: { role: 'client' } };
const asking = (data: unknown, auth: object | undefined = member) =>
  ({ data, auth, rawRequest: { header: () => forwardedFor } }) as unknown as Request;
let forwardedFor = '203.0.113.7';
const UUID = '9b2f6f0e-5f0a-4c39-9f6e-2f1c1a7d3b11';
const cancel = { sessionId: 'session-1' };

const asItWas: Account = { role: 'client', isAdmin: false, disabled: false, validSince: 0 };
const find = vi.hoisted(() => vi.fn<(uid: string) => Promise<Account | undefined>>());
vi.mock('./accounts/wiring.ts', () => ({ accounts: { find } }));
vi.mock('./limits/wiring.ts', async () => {
  const { makeInstanceLimits } = await import('../usecases/limits/instance-limits.ts');
  return { limits: makeInstanceLimits({ now: () => 0 }, async () => ({})) };
});

let written: string;
beforeEach(() => {
  written = '';
  find.mockReset().mockResolvedValue(asItWas);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => vi.unstubAllEnvs());

function answering<Name extends CallableName>(name: Name, handler: Handler<Name>) {
  const load = vi.fn<() => Promise<Handler<Name>>>(async () => handler);
  return { load, answer: makeAnswer(name, load) };
}
const cancelling = (handler: Handler<'cancelScheduledCall'>) => answering('cancelScheduledCall', handler);

describe('a callable', () => {
  it('gives its handler who calls and what they sent, with defaults filled in', async () => {
    const handler = vi.fn<Handler<'searchProviders'>>(async () => ({ providers: [], nextCursor: null }));
    const { answer } = answering('searchProviders', handler);
    expect(await answer(asking({ language: 'fr' }))).toEqual({ providers: [], nextCursor: null });
    const actor = { uid: 'client-uid', role: 'client', isAdmin: false };
    expect(handler).toHaveBeenCalledWith(actor, { language: 'fr', currency: 'EUR' });
  });

  it('tells a client’s handler from which network they ask, as the front end saw it', async () => {
    const handler = vi.fn<Handler<'createPaymentIntent'>>(() =>
      Promise.reject(new DomainError('conflict', 'own_profile')),
    );
    const { answer } = answering('createPaymentIntent', handler);
    forwardedFor = '198.51.100.9, 203.0.113.7';
    const input = { bookingId: UUID, providerId: 'p', currency: 'EUR', phone: '+33612345678' };
    await expect(answer(asking(input))).rejects.toMatchObject({ details: { reason: 'own_profile' } });
    expect(handler.mock.calls[0]?.[0]).toMatchObject({ uid: 'client-uid', network: '203.0.113.0/24' });
  });

  it('looks at who calls before it looks at what they sent, and loads nothing for either refusal', async () => {
    const { answer, load } = cancelling(async () => ({ status: 'cancelled' }));
    await expect(answer({ data: 'nonsense' } as Request)).rejects.toMatchObject({ details: { reason: 'signed_out' } });
    await expect(answer(asking('nonsense'))).rejects.toMatchObject({ details: { reason: 'invalid_input' } });
    expect(load).not.toHaveBeenCalled();
  });

  it('that needs a sign-in of just now refuses an older one, in words that lead to another', async () => {
    const { answer } = answering('changePassword', async () => ({}));
    const at = (ago: number) => ({ ...member, token: { role: 'client', auth_time: Date.now() / 1000 - ago } });
    const password = { password: 'three small words' };
    expect(await answer(asking(password, at(60)))).toEqual({});
    await expect(answer(asking(password, at(700)))).rejects.toMatchObject({ details: { reason: 'sign_in_again' } });
  });

  it('says which field it does not know, and which one it cannot read', async () => {
    const { answer } = cancelling(async () => ({ status: 'cancelled' }));
    await expect(answer(asking({ sessionId: '../secrets', reason: 'none' }))).rejects.toMatchObject({
      code: 'invalid-argument',
      details: {
        reason: 'invalid_input',
        fields: [
          { field: 'sessionId', message: expect.any(String) as string },
          { field: 'reason', message: 'There is no such field' },
        ],
      },
    });
  });

  it('tells the reason of a refusal, and of a failure nothing', async () => {
    const refusing = cancelling(() => Promise.reject(new DomainError('conflict', 'call_already_started')));
    await expect(refusing.answer(asking(cancel))).rejects.toMatchObject({
      code: 'failed-precondition',
      details: { reason: 'call_already_started' },
    });
    const failing = cancelling(() => Promise.reject(new Error('the disk is full')));
    const failure = failing.answer(asking(cancel));
    await expect(failure).rejects.toMatchObject({ code: 'internal', message: 'try_again' });
    expect(written).toContain('the disk is full');
  });

  it('counts for hours what it could read alone', async () => {
    const { answer } = answering('requestPhoneCode', async () => ({ validSeconds: 600 }));
    for (let count = 0; count < 6; count++) {
      await expect(answer(asking({ zz: 1 }))).rejects.toMatchObject({ details: { reason: 'invalid_input' } });
    }
    const input = { phone: '+33612345678', locale: 'fr' };
    for (let count = 0; count < 5; count++) expect(await answer(asking(input))).toEqual({ validSeconds: 600 });
    await expect(answer(asking(input))).rejects.toMatchObject({ details: { reason: 'too_many_requests' } });
  });

  it('loads its handler once, and again when it could not be loaded', async () => {
    const { load, answer } = cancelling(async () => ({ status: 'cancelled' }));
    load.mockRejectedValueOnce(new Error('no such file'));
    await expect(answer(asking(cancel))).rejects.toMatchObject({ code: 'internal' });
    await answer(asking(cancel));
    await answer(asking(cancel));
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe('a token that is older than what happened to its account', () => {
  const done: Handler<'cancelScheduledCall'> = async () => ({ status: 'cancelled' });
  const signedOut = { code: 'unauthenticated', details: { reason: 'signed_out' } };

  it.each<[string, Account | undefined]>([
    ['deleted', undefined],
    ['disabled', { ...asItWas, disabled: true }],
    ['signed out everywhere', { ...asItWas, validSince: 1 }],
    ['given another role', { ...asItWas, role: 'lawyer' }],
  ])('opens nothing once that was %s, and loads nothing', async (_, account) => {
    find.mockResolvedValue(account);
    const { answer, load } = cancelling(done);
    await expect(answer(asking(cancel))).rejects.toMatchObject(signedOut);
    expect(find).toHaveBeenCalledWith('client-uid');
    expect(load).not.toHaveBeenCalled();
  });

  it('is not believed while nobody can say what happened', async () => {
    find.mockRejectedValue(new VendorUnavailableError('no answer', { certain: true }));
    await expect(cancelling(done).answer(asking(cancel))).rejects.toMatchObject({
      code: 'unavailable',
      details: { reason: 'try_again' },
    });
  });

  it('still reads what moves no money, unless it is an admin’s', async () => {
    find.mockResolvedValue(undefined);
    const { answer } = answering('getCallStatus', () => Promise.reject(new DomainError('not_found', 'not_found')));
    await expect(answer(asking(cancel))).rejects.toMatchObject({ details: { reason: 'not_found' } });
    const admin = { uid: 'admin-uid', token: { role: 'admin', isAdmin: true } };
    await expect(answer(asking(cancel, admin))).rejects.toMatchObject(signedOut);
  });

  it('is not looked at where anybody may ask', async () => {
    const { answer } = answering('searchProviders', async () => ({ providers: [], nextCursor: null }));
    await answer(asking({}));
    expect(find).not.toHaveBeenCalled();
  });
});

describe('a public callable', () => {
  const search = answering('searchProviders', async () => ({ providers: [], nextCursor: null })).answer;
  const many = { code: 'resource-exhausted', details: { reason: 'too_many_requests', retryAfter: 60 } };

  it('answers one address so often, whatever it claims to be, and says when to come back', async () => {
    for (let count = 0; count < 120; count++) {
      forwardedFor = `10.0.0.${count}, 198.51.100.1`;
      await search(asking({}));
    }
    await expect(search(asking({}))).rejects.toMatchObject(many);
    forwardedFor = '198.51.100.2';
    expect(await search(asking({}))).toMatchObject({ nextCursor: null });
  });

  it('answers one network ten times as often', async () => {
    const answered: unknown[] = [];
    for (let count = 0; count < 1201; count++) {
      forwardedFor = `192.0.2.${count % 250}`;
      answered.push(await search(asking({})).catch((error: unknown) => error));
    }
    expect(answered.filter((answer) => answer instanceof Error)).toMatchObject([many]);
  });
});

describe('an answer that breaks the contract', () => {
  const broken = { status: 'melted' } as never;
  const undeclared = () => Promise.reject(new DomainError('conflict', 'own_profile'));

  it('is a failure, with words in the log, where answers are checked', async () => {
    vi.stubEnv('CHECK_ANSWERS', 'true');
    await expect(cancelling(async () => broken).answer(asking(cancel))).rejects.toMatchObject({ code: 'internal' });
    expect(written).toContain('cancelScheduledCall answers wrongly');
    await expect(cancelling(undeclared).answer(asking(cancel))).rejects.toMatchObject({ message: 'try_again' });
    expect(written).toContain('does not declare the refusal own_profile');
  });

  it('loses what the contract does not name where they are not', async () => {
    const leaking = async () => ({ status: 'cancelled' as const, callSid: 'CA1' });
    expect(await cancelling(leaking).answer(asking(cancel))).toEqual({ status: 'cancelled' });
  });

  it('goes out with its wrong values where they are not', async () => {
    expect(await cancelling(async () => broken).answer(asking(cancel))).toEqual(broken);
    await expect(cancelling(undeclared).answer(asking(cancel))).rejects.toMatchObject({ message: 'own_profile' });
  });
});

describe('a function that reads a secret', () => {
  const pay = { bookingId: '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52', providerId: 'p', currency: 'EUR', phone: '+336' };
  const handler: Handler<'createPaymentIntent'> = async (_actor, { bookingId }) => {
    const checkout = { rail: 'stripe', clientSecret: secrets.stripeSecretKey.value() } as const;
    return { bookingId, checkout, amount: { amount: 1, currency: 'EUR' }, authorized: false };
  };
  const { callable } = functionsIn('europe-west3');
  beforeEach(() => vi.stubEnv('STRIPE_SECRET_KEY', 'sk_test'));

  it('gets it when it binds it', async () => {
    const bound = callable('createPaymentIntent', { secrets: [secrets.stripeSecretKey] }, async () => handler);
    expect(await bound.run(asking(pay))).toMatchObject({ checkout: { clientSecret: 'sk_test' } });
  });

  it('fails when it does not, although the process has it', async () => {
    const unbound = callable('createPaymentIntent', { secrets: [secrets.twilioAuthToken] }, async () => handler);
    await expect(unbound.run(asking(pay))).rejects.toMatchObject({ code: 'internal' });
    expect(written).toContain('reads STRIPE_SECRET_KEY, which it does not bind');
  });
});
