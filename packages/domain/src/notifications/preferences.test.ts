import { describe, expect, it } from 'vitest';
import { noticeKinds, noticeTextNames, noticeTexts } from './notice.ts';
import {
  defaultPreferences,
  kindsFor,
  type PushKind,
  pushKinds,
  smsKinds,
  telegramKinds,
  tellings,
  withDevice,
  withTelegram,
} from './preferences.ts';
import { smsTextOf } from './sms.ts';

const NIGHT = Date.parse('2026-01-05T23:00:00Z');
const MORNING = Date.parse('2026-01-06T06:00:00Z');
const sleeper = { ...defaultPreferences, quietHours: { from: 22 * 60, to: 7 * 60 }, timeZone: 'Europe/Paris' };

describe('somebody is told', () => {
  it.each(noticeTextNames)('in the app and by mail at once, unless they want it otherwise: %s', (text) => {
    expect(tellings(text, defaultPreferences, NIGHT)).toEqual([
      { channel: 'inapp', at: NIGHT },
      { channel: 'email', at: NIGHT },
    ]);
  });

  it.each(noticeTextNames)('never by mail of a kind that they do not want, and always in the app: %s', (text) => {
    const muted = { ...defaultPreferences, muted: { ...defaultPreferences.muted, email: [noticeTexts[text]] } };
    expect(tellings(text, muted, NIGHT)).toEqual([{ channel: 'inapp', at: NIGHT }]);
  });

  it.each(noticeTextNames)('by mail after their quiet hours, unless a telephone is about to ring: %s', (text) => {
    const urgent = ['call_booked', 'call_soon', 'request'].includes(noticeTexts[text]);
    expect(tellings(text, sleeper, NIGHT)).toEqual([
      { channel: 'inapp', at: NIGHT },
      { channel: 'email', at: urgent ? NIGHT : MORNING },
    ]);
  });

  it.each(noticeTextNames)('on their devices once they have one, of what cannot wait: %s', (text) => {
    const channels = tellings(text, withDevice(defaultPreferences), NIGHT).map(({ channel }) => channel);
    const pushed = pushKinds.some((kind) => kind === noticeTexts[text]);
    expect(channels).toEqual(pushed ? ['inapp', 'email', 'push'] : ['inapp', 'email']);
  });

  it('as they chose before, however many devices they add', () => {
    const chosen = {
      ...defaultPreferences,
      muted: { email: [], push: ['call_booked'] as const, sms: smsKinds, telegram: [] },
    };
    expect(withDevice(chosen)).toBe(chosen);
    const none = { ...defaultPreferences, muted: { email: [], push: pushKinds, sms: smsKinds, telegram: [] } };
    expect(withDevice(none).muted.push).toEqual([]);
  });

  it.each(noticeTextNames)('in Telegram once their account is linked, of what cannot wait: %s', (text) => {
    const channels = tellings(text, withTelegram(defaultPreferences), NIGHT).map(({ channel }) => channel);
    expect(channels.includes('telegram')).toBe(telegramKinds.some((kind) => kind === noticeTexts[text]));
    expect(tellings(text, defaultPreferences, NIGHT).map(({ channel }) => channel)).not.toContain('telegram');
  });

  it('as they chose before, however often they link it', () => {
    const telegram = ['call_soon'] as const;
    const chosen = { ...defaultPreferences, muted: { ...defaultPreferences.muted, telegram } };
    expect(withTelegram(chosen)).toBe(chosen);
  });

  it('of withdrawals in Telegram too, also by what an older release kept', () => {
    const channelsOf = (telegram: readonly PushKind[]) => {
      const kept = { ...defaultPreferences, muted: { ...defaultPreferences.muted, telegram } };
      return [kept, withTelegram(kept)].map((each) =>
        tellings('paid_affiliate', each, NIGHT).some(({ channel }) => channel === 'telegram'),
      );
    };
    expect([channelsOf(pushKinds), channelsOf([])]).toEqual([
      [false, true],
      [true, true],
    ]);
  });

  it.each(noticeTextNames)('by SMS once they ask for it, of what is worth one: %s', (text) => {
    const asked = { ...defaultPreferences, muted: { ...defaultPreferences.muted, sms: [] } };
    const told = tellings(text, asked, NIGHT).map(({ channel }) => channel);
    expect(told.includes('sms')).toBe(smsTextOf(text) !== undefined);
    const without = { ...asked, muted: { ...asked.muted, sms: [noticeTexts[text]] } };
    expect(tellings(text, without, NIGHT).map(({ channel }) => channel)).not.toContain('sms');
  });

  it('by the hours of UTC while their zone is not known', () => {
    const [, mail] = tellings('welcome', { ...sleeper, timeZone: null }, NIGHT);
    expect(mail?.at).toBe(Date.parse('2026-01-06T07:00:00Z'));
  });
});

it.each([
  ['client', ['call_ended', 'commission'], ['switched_off', 'share', 'withdrawal', 'prize', 'application', 'agency']],
  ['lawyer', ['switched_off', 'share', 'review', 'agency'], ['withdrawal', 'prize']],
  ['chatter', ['welcome', 'withdrawal', 'commission', 'prize', 'telegram'], ['call_ended', 'share']],
  ['admin', [...noticeKinds], []],
] as const)('a %s is asked about what may concern them alone', (role, asked, others) => {
  expect(kindsFor(role)).toEqual(expect.arrayContaining([...asked]));
  expect(kindsFor(role).filter((kind) => others.some((other) => other === kind))).toEqual([]);
});
