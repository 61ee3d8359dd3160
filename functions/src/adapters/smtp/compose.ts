import { isAlertKind } from '@sos/domain/alerts/kinds';
import {
  type AccountText,
  type AdminText,
  type AskedText,
  isAccountText,
  isNoticeText,
  isForAdmins,
  isChatText,
  type NoticeText,
} from '@sos/domain/notifications/notice';
import { isForUnconfirmed } from '@sos/domain/notifications/other-notices';
import { isOfAgency, notificationsPlace, placeOfNotice } from '@sos/domain/notifications/places';
import { newsWords } from '@sos/words/news';
import type { NewsWords } from '@sos/words/news-words';
import type { NotificationWords } from '@sos/words/notification-words';
import { notificationWords } from '@sos/words/notifications';
import { type ActionCode, type Letter, SendRefusedError } from '../../usecases/notifications/ports.ts';
import { directionOf, formatFacts, formatReturned } from '../../usecases/notifications/format-facts.ts';
import { renderHtml } from './layout.ts';
import type { Mail, MailContent } from './mail.ts';

/** Where the buttons of mails lead, and which number rings people. */
export interface MailPlaces {
  readonly webOrigin: string;
  readonly adminOrigin: string;
  readonly agencyOrigin: string;
  /** With its plus sign. */
  readonly callerNumber: string;
}

/** Keep the plus sign of a number in front of it, in every script. */
const LEFT_TO_RIGHT = '\u2066';
/** Keeps what is of another language in its own direction. */
const ISOLATE = '\u2068';
const END = '\u2069';
const isolate = (text: string) => `${ISOLATE}${text}${END}`;

/** A letter as a mail in its recipient's language. An address that may be somebody else's is told nothing of what happened. */
export async function composeMail(letter: Letter, places: MailPlaces): Promise<Mail> {
  const { webOrigin, adminOrigin, agencyOrigin, callerNumber } = places;
  const { locale } = letter.recipient;
  const words = await notificationWords(locale);
  const base = `${webOrigin}/${locale}`;
  const { text } = letter.notice;
  if (isChatText(text)) throw new SendRefusedError('not_for_mail');
  const content = isNoticeText(text)
    ? noticeContent({ ...letter, text }, words, { base, agency: `${agencyOrigin}/${locale}`, callerNumber })
    : !isAccountText(text)
      ? askedContent({ ...letter, text }, words, base)
      : isForAdmins(text)
        ? await adminContent({ ...letter, text }, words, adminOrigin)
        : accountContent({ ...letter, text }, words, base);
  return { subject: content.title, text: renderText(content), html: renderHtml(content) };
}

/** Names nobody, since the address may be somebody else's. */
function accountContent(letter: Letter & { text: AccountText }, words: NotificationWords, base: string): MailContent {
  const { locale } = letter.recipient;
  const { title, text, action } = words.account[letter.text];
  const url = `${base}${pathOfAccount(letter)}`;
  const frame = { locale, direction: directionOf(locale), why: words.accountWhy, choose: null };
  return { ...frame, title, text: fill(text, { code: letter.code?.code ?? '' }), action: { label: action, url } };
}

/** What waits, by the names that the console has for it, and how many there are; whom it is about, the console says to whoever may know. */
async function adminContent(
  { notice, recipient: { locale }, text: name }: Letter & { text: AdminText },
  words: NotificationWords,
  origin: string,
): Promise<MailContent> {
  const { title, text, action } = words.account[name];
  const { alerts = [], alertId } = notice.facts;
  const { titles } = await newsWords(locale);
  const count = new Intl.NumberFormat(locale);
  const lines = alerts.map((each) => ({ label: alertTitle(titles, each.kind), value: count.format(each.count) }));
  const [first] = lines;
  const filled = fill(title, { alert: first ? isolate(first.label) : '' });
  const frame = { locale, direction: directionOf(locale), why: words.why, choose: null };
  const url = alertId ? `${origin}/audit?open=${encodeURIComponent(alertId)}` : `${origin}/audit`;
  return { ...frame, title: filled, text, lines, action: { label: action, url } };
}

/** A kind that only a newer release knows is called by its code. */
function alertTitle(titles: NewsWords['titles'], kind: string): string {
  return isAlertKind(kind) ? titles[`adminAlerts.${kind}.title`] : kind;
}

/** A code that people type is no part of an address. */
function pathOfAccount({ notice: { text }, code }: Letter): string {
  if (text === 'withdrawal_code') return '/affiliate/withdrawals';
  if (code) return pathOfCode(code);
  // Who is suspended cannot sign in.
  return text === 'account_suspended' ? '/contact' : '/sign-in';
}

/** After the `#`, which browsers send to nobody. */
function pathOfCode({ mode, code }: ActionCode): string {
  return `/account-action#${new URLSearchParams({ mode, code }).toString()}`;
}

function askedContent(letter: Letter & { text: AskedText }, words: NotificationWords, base: string): MailContent {
  if (letter.text === 'invitation') return invitationContent(letter, words, base);
  return letter.text === 'receipt' ? receiptContent(letter, words, base) : answerContent(letter, words, base);
}

/** Whose address it is, nobody knows; it says no more than who asks. */
function invitationContent({ notice, recipient }: Letter, words: NotificationWords, base: string): MailContent {
  const { locale } = recipient;
  const { title, text, action, why } = words.invitation;
  const frame = { locale, direction: directionOf(locale), why, choose: null };
  const values = { name: notice.facts.providerName ?? '' };
  const register = { label: action, url: `${base}/register` };
  return { ...frame, title: fill(title, values), text: fill(text, values), action: register };
}

/** The answer alone: what was asked may not be repeated to an address that was mistyped. */
function answerContent({ recipient, answer = '' }: Letter, words: NotificationWords, base: string): MailContent {
  const { locale } = recipient;
  const { title, text, action, answered, why } = words.support;
  const frame = { locale, direction: directionOf(locale), why, choose: null };
  const passage = { label: answered, value: answer };
  return { ...frame, title, text, passage, action: { label: action, url: `${base}/contact` } };
}

/** Everything that the page shows of what was paid; it is sent to no address but a confirmed one. */
function receiptContent({ notice, recipient }: Letter, words: NotificationWords, base: string): MailContent {
  const { locale, preferences } = recipient;
  const { title, text, action, person, date, talked, charged, givenBack, reference } = words.receipt;
  const zone = preferences.timeZone ?? 'UTC';
  const values = formatFacts(notice.facts, locale, { timeZone: zone, named: 'longGeneric' });
  const { name = '', day = '', talk = '', price = '' } = values;
  const id = notice.facts.sessionId ?? '';
  const lines = [
    { label: person, value: name },
    { label: date, value: day },
    { label: talked, value: talk },
    { label: charged, value: price },
    ...formatReturned(notice.facts, locale, zone).map((value) => ({ label: givenBack, value })),
    { label: reference, value: id },
  ];
  const frame = { locale, direction: directionOf(locale), why: words.why, choose: null };
  return { ...frame, title: fill(title, values), text, lines, action: { label: action, url: `${base}/call/${id}` } };
}

interface NoticePlaces {
  readonly base: string;
  /** The same of the dashboard of agencies. */
  readonly agency: string;
  readonly callerNumber: string;
}

function noticeContent(
  letter: Letter & { text: NoticeText },
  words: NotificationWords,
  { base, agency, callerNumber }: NoticePlaces,
): MailContent {
  const { notice, recipient, to } = letter;
  const { locale, preferences } = recipient;
  const isTold = to.verified || isForUnconfirmed(letter.text);
  const { title, text } = isTold ? words.texts[letter.text] : words.news;
  const values = {
    ...formatFacts(notice.facts, locale, { timeZone: preferences.timeZone ?? 'UTC', named: 'longGeneric' }),
    number: `${LEFT_TO_RIGHT}${callerNumber}${END}`,
  };
  const { to: page, path } = isTold ? placeOfNotice(letter.text, notice.facts) : notificationsPlace;
  return {
    locale,
    direction: directionOf(locale),
    title: fill(title, values),
    text: fill(text, values),
    action: { label: words.actions[page], url: `${isOfAgency(page) ? agency : base}${path}` },
    why: words.why,
    choose: { label: words.choose, url: `${base}/notifications` },
  };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function renderText({ title, text, lines = [], passage, action, why, choose }: MailContent): string {
  // No colon: languages write it differently.
  const listed = [...lines, ...(passage ? [passage] : [])].map(({ label, value }) => `${label}\n${value}`);
  const links = [`${action.label}\n${action.url}`, choose ? `${why}\n${choose.label}\n${choose.url}` : why];
  return [title, text, ...listed, ...links, 'SOS Expat'].join('\n\n');
}
