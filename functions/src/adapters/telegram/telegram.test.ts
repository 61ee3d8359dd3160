import { WorldClock } from '@sos/clock/world-clock';
import { noFacts, type NoticeText, noticeTextNames, noticeTexts } from '@sos/domain/notifications/notice';
import { defaultPreferences, telegramKinds } from '@sos/domain/notifications/preferences';
import { money } from '@sos/domain/money/money';
import { formatMoney } from '@sos/domain/money/format-money';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { ADMINS, type News } from '@sos/domain/telegram/news';
import { replyNames } from '@sos/domain/telegram/update';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { startTelegramSimulator, type TelegramSimulator } from '@sos/telegram-simulator/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AddressGoneError, type Letter, SendRefusedError } from '../../usecases/notifications/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { makeBot } from './bot.ts';
import { makeMessenger } from './messenger.ts';
import { makeReplies } from './replies.ts';

const token = '700000:a-token';
const NORA = 700_100;
const faults = new FaultPlan();
const clock = new WorldClock({ rate: 1 });
let telegram: TelegramSimulator;
let forgotten: string[];
beforeAll(async () => {
  telegram = await startTelegramSimulator({ port: 0, clock, faults, token, username: 'a_bot' });
  telegram.say(NORA, '/start');
});
beforeEach(() => {
  forgotten = [];
  faults.clear();
  telegram.block(NORA, false);
});
afterAll(async () => {
  await telegram.close();
  clock.close();
});

const bot = (differs: { token?: string; apiBase?: string } = {}) =>
  makeBot({ token, apiBase: telegram.url, ...differs });
const messenger = (ours = bot()) => {
  const forget = async (uid: string, chatId: string) => void forgotten.push(`${uid} ${chatId}`);
  return makeMessenger({
    bot: ours,
    forget,
    webOrigin: 'https://web.example',
    adminOrigin: 'https://admin.example',
    agencyOrigin: 'https://agency.example',
  });
};
const facts = {
  sessionId: 'booking-1',
  providerName: 'Camille',
  ringsAt: 5,
  total: money(4900, 'EUR'),
  talkSeconds: 9,
};
const aLetter = (text: NoticeText, locale: Locale = 'en', address = String(NORA)): Letter => ({
  id: 'letter',
  since: 0,
  notice: { text, recipientId: 'nora', cause: 'booking-1', facts },
  recipient: { locale, preferences: defaultPreferences },
  to: { address, verified: true },
  code: null,
});
const failure = (sending: Promise<void>) => sending.then(() => undefined).catch((error: unknown) => error);
const last = () => telegram.messages(NORA).at(-1);

describe('a notice in Telegram', () => {
  it('is written in the language of its reader, and opens the page of the call', async () => {
    await messenger().send(aLetter('soon_client', 'fr'));
    expect(last()).toMatchObject({ text: 'Votre téléphone va sonner. Répondez et appuyez sur 1.', from: 'bot' });
    expect(last()?.buttons[0]?.[0]?.url).toBe('https://web.example/fr/call/booking-1');
    await messenger().send({
      ...aLetter('switched_off'),
      notice: { ...aLetter('switched_off').notice, facts: noFacts },
    });
    expect(last()?.buttons[0]?.[0]?.url).toBe('https://web.example/en/notifications');
  });

  it('leads a manager to the requests in the dashboard of agencies', async () => {
    await messenger().send(aLetter('asked_agency', 'de'));
    expect(last()?.buttons[0]?.[0]?.url).toBe('https://agency.example/de/requests');
  });

  it.each(locales)('says nobody’s name, no hour and no money: %s', async (locale) => {
    for (const text of noticeTextNames.filter((name) => telegramKinds.some((kind) => kind === noticeTexts[name]))) {
      await messenger().send(aLetter(text, locale));
      expect(last()?.text).not.toMatch(/Camille|49|[{}]/);
    }
  });

  it('tells what became of a withdrawal', async () => {
    await messenger().send(aLetter('paid_affiliate'));
    expect(last()?.text).toBe('Your withdrawal is paid');
  });

  it('that is not for Telegram is refused', async () => {
    expect(await failure(messenger().send(aLetter('welcome')))).toEqual(new SendRefusedError('not_for_telegram'));
  });

  it('to whoever blocked the bot parts the account and its chat, and to nobody else', async () => {
    telegram.block(NORA, true);
    expect(await failure(messenger().send(aLetter('soon_client')))).toEqual(new AddressGoneError('telegram_403'));
    expect(await failure(messenger().send(aLetter('soon_client', 'en', '12')))).toBeInstanceOf(AddressGoneError);
    expect(forgotten).toEqual([`nora ${NORA}`, 'nora 12']);
  });

  it('may go later when Telegram has no time, fails, does not answer, or does not know us', async () => {
    const send = (differs = {}) => failure(messenger(bot(differs)).send(aLetter('soon_client')));
    faults.add(
      { where: 'telegram.api', do: 'status', status: 429 },
      { where: 'telegram.api', do: 'status', status: 502 },
    );
    const errors = [
      await send(),
      await send(),
      await send({ apiBase: 'http://127.0.0.1:1' }),
      await send({ token: '1:x' }),
    ];
    for (const error of errors) expect(error).toBeInstanceOf(VendorUnavailableError);
    expect(errors.map((error) => (error as Error).message)).toEqual([
      'telegram_429',
      'telegram_502',
      'telegram_no_answer',
      'telegram_401',
    ]);
    expect(forgotten).toEqual([]);
  });

  it('that fails names neither the token nor the person', async () => {
    const error = await failure(messenger(bot({ apiBase: 'http://127.0.0.1:1' })).send(aLetter('soon_client')));
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/a-token|Nora/);
  });
});

describe('what admins are told', () => {
  const tell = (news: News, locale: Locale = 'en') => {
    const notice = { text: 'news_report', recipientId: ADMINS, cause: 'x', facts: noFacts } as const;
    const recipient = { locale, preferences: defaultPreferences };
    return messenger().send({ ...aLetter('welcome', locale), notice, recipient, news });
  };
  const day = { signUps: 1234, booked: 2, talked: 1, turnover: [money(4900, 'EUR'), money(1900, 'USD')] };

  it('is the title of the alert, the role and country of a newcomer, and leads to the console', async () => {
    await tell({ type: 'alert', kind: 'hold_lost', waits: true });
    expect(last()?.text).toBe('Nobody has acknowledged this alert yet. The hold was gone before the call.');
    await tell({ type: 'alert', kind: 'hold_lost', waits: false });
    expect(last()).toMatchObject({ text: 'Alert. The hold was gone before the call.' });
    expect(last()?.buttons[0]?.[0]?.url).toBe('https://admin.example');
    await tell({ type: 'registration', role: 'lawyer', country: 'TH' }, 'fr');
    expect(last()?.text).toMatch(/^Nouvelle inscription\. \w+, TH\.$/);
    await tell({ type: 'registration', role: 'ofLater', country: 'TH' });
    expect(last()?.text).toContain('ofLater');
  });

  it('is the day so far and the day before, in figures', async () => {
    const none = { signUps: 0, booked: 0, talked: 0, turnover: [] };
    await tell({ type: 'report', at: Date.UTC(2026, 0, 5, 19), today: day, yesterday: none });
    expect(last()?.text).toBe(
      [
        'Today until 19:00 UTC',
        'Registrations 1,234',
        'Calls booked 2',
        'Calls held 1',
        'Charged €49.00, $19.00',
        '',
        'The whole of yesterday',
        'Registrations 0',
        'Calls booked 0',
        'Calls held 0',
        'Charged nothing',
      ].join('\n'),
    );
  });
});

describe('the question about a withdrawal', () => {
  const ask = (locale: Locale) => {
    const notice = { text: 'withdrawal_question', recipientId: 'nora', cause: 'x', facts: noFacts } as const;
    const account = { country: 'CI', currency: 'XOF', ending: '0707' };
    const news = { type: 'withdrawal', id: 'w1', amount: money(123_456, 'USD'), ...account } as const;
    return messenger().send({ ...aLetter('welcome', locale), notice, news });
  };

  it.each(locales)(
    'names the amount and the account, has a button for each answer, and becomes what was decided: %s',
    async (locale) => {
      await ask(locale);
      const question = last();
      expect(question?.text).toContain(formatMoney(locale, money(123_456, 'USD')));
      expect(question?.text).toMatch(/\n→ \S.*, XOF …0707$/);
      expect(question?.buttons.flat().map((button) => button.callback_data)).toEqual([
        'withdrawal:y:w1',
        'withdrawal:n:w1',
      ]);
      const replies = makeReplies(async () => bot());
      const place = { chatId: String(NORA), messageId: question?.id ?? 0 };
      for (const outcome of ['confirmed', 'confirmed', 'too_late'] as const)
        await replies.conclude(place, locale, outcome);
      expect(last()?.id).toBe(question?.id);
      expect(last()?.buttons).toEqual([]);
    },
  );
});

describe('what the bot answers', () => {
  const replies = () => makeReplies(async () => bot());

  it.each(locales)('is one message for each answer: %s', async (locale) => {
    for (const name of replyNames) await replies().say(String(NORA), locale, name);
    const said = telegram.messages(NORA).slice(-replyNames.length);
    expect(new Set(said.map(({ text }) => text)).size).toBe(replyNames.length);
  });

  it('leads on with an address on a line of its own', async () => {
    await replies().lead(String(NORA), 'en', 'https://sos-expat.com/r/ABCD2345?s=telegram');
    expect(telegram.messages(NORA).at(-1)?.text).toMatch(/\.\nhttps:\/\/sos-expat\.com\/r\/ABCD2345\?s=telegram$/);
  });

  it('is lost where nobody takes it, and is said later where Telegram fails', async () => {
    telegram.block(NORA, true);
    await replies().say(String(NORA), 'en', 'stopped');
    await replies().settlePress('an old one');
    faults.add({ where: 'telegram.api', do: 'status', status: 500 });
    expect(await failure(replies().say(String(NORA), 'en', 'stopped'))).toBeInstanceOf(VendorUnavailableError);
  });
});
