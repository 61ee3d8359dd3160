import { type FcmSimulator, startFcmSimulator } from '@sos/fcm-simulator/server';
import { defaultPreferences, pushKinds } from '@sos/domain/notifications/preferences';
import { type NoticeText, noticeTextNames, noticeTexts } from '@sos/domain/notifications/notice';
import { money } from '@sos/domain/money/money';
import { locales } from '@sos/domain/shared/locale';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { AddressGoneError, type Letter, SendRefusedError } from '../../usecases/notifications/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { makeAccessTokens } from '../google/access-tokens.ts';
import { makePusher } from './pusher.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const TOKEN = 'a-token-of-a-telephone';
const clock = { now: () => NOW };
const accessToken = makeAccessTokens('https://www.googleapis.com/auth/firebase.messaging');
const forgotten: string[] = [];
let fcm: FcmSimulator;

beforeAll(async () => {
  fcm = await startFcmSimulator({ port: 0, clock });
  vi.stubEnv('GCE_METADATA_HOST', `127.0.0.1:${fcm.port}`);
  // Google's library remembers for the whole process that another test found no server of metadata.
  vi.stubEnv('METADATA_SERVER_DETECTION', 'assume-present');
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', '');
});
afterEach(() => {
  fcm.decide(TOKEN, 'taken');
  forgotten.splice(0);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await fcm.close();
});

const pusher = (differs: object = {}) =>
  makePusher({
    apiBase: fcm.url,
    projectId: 'demo',
    accessToken,
    forget: async (uid, token) => void forgotten.push(`${uid} ${token}`),
    clock,
    ...differs,
  });
const facts = {
  sessionId: 'booking-1',
  providerName: 'Camille Aubert',
  ringsAt: NOW + 60_000,
  total: money(4900, 'EUR'),
  talkSeconds: 125,
};
const aLetter = (text: NoticeText, locale: (typeof locales)[number] = 'en'): Letter => ({
  id: `letter-${text}`,
  since: 0,
  notice: { text, recipientId: 'nora', cause: 'booking-1', facts },
  recipient: { locale, preferences: defaultPreferences },
  to: { address: TOKEN, verified: true },
  code: null,
});
const failure = (sending: Promise<void>) => sending.then(() => undefined).catch((error: unknown) => error);
const pushed = noticeTextNames.filter((text) => pushKinds.some((kind) => kind === noticeTexts[text]));

describe('a push', () => {
  it('arrives in the language of its reader, and opens the page of the call', async () => {
    await pusher().send(aLetter('soon_client', 'fr'));
    const [message] = fcm.messages();
    expect(message?.data).toEqual({
      id: 'letter-soon_client',
      title: 'SOS Expat',
      body: 'Votre téléphone va sonner. Répondez et appuyez sur 1.',
      path: '/fr/call/booking-1',
      lang: 'fr',
    });
    expect(message).toMatchObject({ token: TOKEN, headers: { TTL: '60', Urgency: 'high' } });
  });

  it('of what is worth reading later may come for a day', async () => {
    await pusher().send(aLetter('charged_client'));
    expect(fcm.messages()[0]?.headers).toMatchObject({ TTL: '86400' });
  });

  it.each(locales)('shows nobody over a shoulder whom, when or how much: %s', async (locale) => {
    for (const text of pushed) {
      await pusher().send(aLetter(text, locale));
      const { title, body } = fcm.messages()[0]?.data ?? {};
      expect(`${title} ${body}`).not.toMatch(/Camille|Aubert|49|12:0|125|2 min|[{}]/);
    }
  });

  it.each(['unregistered', 'mismatch'] as const)('to a device that is %s is forgotten', async (verdict) => {
    fcm.decide(TOKEN, verdict);
    expect(await failure(pusher().send(aLetter('soon_client')))).toBeInstanceOf(AddressGoneError);
    expect(forgotten).toEqual([`nora ${TOKEN}`]);
  });

  it('that is badly made, or not for devices, is refused for good', async () => {
    const tooBig = { ...aLetter('soon_client'), id: 'x'.repeat(5000) };
    const refusals = [failure(pusher().send(tooBig)), failure(pusher().send(aLetter('welcome')))];
    const errors = await Promise.all(refusals);
    for (const error of errors) expect(error).toBeInstanceOf(SendRefusedError);
    expect(errors.map((error) => (error as Error).message)).toEqual(['fcm_invalid_argument', 'not_for_devices']);
  });

  it('may go later when FCM has no time or quota, does not know us, or does not answer', async () => {
    fcm.decide(TOKEN, 'unavailable');
    const busy = await failure(pusher().send(aLetter('soon_client')));
    fcm.decide(TOKEN, 'quota');
    const errors = [
      busy,
      await failure(pusher().send(aLetter('soon_client'))),
      await failure(pusher({ accessToken: async () => 'another' }).send(aLetter('soon_client'))),
      await failure(pusher({ apiBase: 'http://127.0.0.1:1' }).send(aLetter('soon_client'))),
    ];
    for (const error of errors) expect(error).toBeInstanceOf(VendorUnavailableError);
    expect(errors.map((error) => (error as Error).message)).toEqual(['fcm_503', 'fcm_429', 'fcm_401', 'fcm_no_answer']);
    expect(forgotten).toEqual([]);
  });
});
