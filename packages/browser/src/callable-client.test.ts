import { describe, expect, it } from 'vitest';
import { CallableError, createCallableClient, unproved } from './callable-client.ts';

const functionsUrl = {
  'europe-west1': 'https://west1.example',
  'europe-west2': 'https://west2.example',
  'europe-west3': 'https://west3.example',
} as const;

interface Sent {
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A client before one canned answer, and what it sent. */
function aClient(answer: () => Response | Promise<Response>, token: string | null = 'token') {
  const sent: Sent[] = [];
  const tokensAsked: string[] = [];
  const fetchOnce: typeof fetch = async (url, init) => {
    const request = new Request(url, init);
    sent.push({ url: request.url, headers: request.headers, body: await request.json() });
    return answer();
  };
  const idToken = async () => {
    tokensAsked.push('asked');
    return token;
  };
  return {
    call: createCallableClient({ functionsUrl, idToken, fetch: fetchOnce, proving: unproved }),
    sent,
    tokensAsked,
  };
}

const answered =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });
const payment = { bookingId: 'b', providerId: 'p', currency: 'EUR', phone: '+33612345678' } as const;

describe('the callable client', () => {
  it('asks payments in west3 and the search in west1, by name alone', async () => {
    const { call, sent } = aClient(answered({ result: {} }));
    await call('createPaymentIntent', payment);
    await call('searchProviders', {});
    expect(sent.map(({ url }) => url)).toEqual([
      'https://west3.example/createPaymentIntent',
      'https://west1.example/searchProviders',
    ]);
  });

  it('wraps the input, signs it with the token and opens the result', async () => {
    const { call, sent } = aClient(answered({ result: { authorized: true } }));
    expect(await call('createPaymentIntent', payment)).toEqual({ authorized: true });
    expect(sent[0]?.body).toEqual({ data: payment });
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer token');
  });

  it('says who asks for help, if somebody is signed in', async () => {
    const { call, sent } = aClient(answered({ result: {} }));
    const asked = { topic: 'other', text: 'Where is my receipt?', locale: 'fr', email: null } as const;
    await call('contactSupport', { ...asked, requestId: crypto.randomUUID() });
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer token');
  });

  it('does not load an identity for what anyone may ask', async () => {
    const { call, sent, tokensAsked } = aClient(answered({ result: {} }));
    await call('searchProviders', {});
    expect(tokensAsked).toEqual([]);
    expect(sent[0]?.headers.has('authorization')).toBe(false);
  });

  it.each([
    [
      'a refusal we have words for',
      answered({ error: { details: { reason: 'phone_premium' } } }, 400),
      'phone_premium',
    ],
    ['a reason nobody agreed on', answered({ error: { details: { reason: 'mood' } } }, 400), 'unexpected'],
    ['a proxy that answers in HTML', () => new Response('<html>', { status: 502 }), 'unexpected'],
    ['an answer without a result', answered({}), 'unexpected'],
    ['no answer', () => Promise.reject(new TypeError('fetch failed')), 'offline'],
  ] as const)('names %s', async (_what, answer, reason) => {
    const { call } = aClient(answer);
    await expect(call('createPaymentIntent', payment)).rejects.toMatchObject({ name: 'CallableError', reason });
  });

  it('keeps what a refusal says besides its reason, if it has the right form', async () => {
    const details = { reason: 'call_open', sessionId: 'open-1', retryAfter: 'soon' };
    const { call } = aClient(answered({ error: { details } }, 400));
    await expect(call('createPaymentIntent', payment)).rejects.toMatchObject({
      reason: 'call_open',
      details: { sessionId: 'open-1' },
    });
  });

  it('lets a caller give up without calling it a failure', async () => {
    const controller = new AbortController();
    const { call } = aClient(() => Promise.reject(new DOMException('gone', 'AbortError')));
    controller.abort();
    await expect(call('searchProviders', {}, controller.signal)).rejects.not.toBeInstanceOf(CallableError);
  });
});
