import { noticeKinds } from '@sos/domain/notifications/notice';
import {
  defaultPreferences,
  pushKinds,
  smsKinds,
  telegramKinds,
  withDevice,
  withTelegram,
} from '@sos/domain/notifications/preferences';
import { expect, it } from 'vitest';
import { minutesOf, preferencesFrom, timeOf } from './preferences.ts';

function aForm(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const everything = noticeKinds.map((kind) => ['email', kind] as const);

it('a time is so many minutes after midnight', () => {
  for (const time of ['00:00', '07:05', '23:59']) expect(timeOf(minutesOf(time))).toBe(time);
});

it('what is not ticked is not wanted by mail', () => {
  const form = aForm(everything.filter(([, kind]) => kind !== 'welcome'));
  const muted = { email: ['welcome'], push: pushKinds, sms: smsKinds, telegram: telegramKinds };
  expect(preferencesFrom(form, defaultPreferences, noticeKinds)).toEqual({ muted, quietHours: null, timeZone: zone });
});

it('what is not ticked is not wanted on devices either, once there is one', () => {
  const form = aForm([...everything, ['push', 'call_soon']]);
  const chosen = preferencesFrom(form, withDevice(defaultPreferences), noticeKinds);
  expect(chosen).toMatchObject({ muted: { email: [], push: pushKinds.filter((kind) => kind !== 'call_soon') } });
});

it('what is not ticked is not wanted in Telegram either, once the account is linked', () => {
  const form = aForm([...everything, ['telegram', 'call_soon']]);
  const chosen = preferencesFrom(form, withTelegram(defaultPreferences), noticeKinds);
  expect(chosen).toMatchObject({ muted: { telegram: telegramKinds.filter((kind) => kind !== 'call_soon') } });
});

it('what is ticked is wanted by SMS', () => {
  const form = aForm([...everything, ['sms', 'call_missed']]);
  const chosen = preferencesFrom(form, defaultPreferences, noticeKinds);
  expect(chosen).toMatchObject({ muted: { email: [], sms: ['call_soon', 'call_ended'] } });
});

it('quiet hours have the zone of the device, and end at another time than they begin', () => {
  const hours = (from: string, to: string) => aForm([...everything, ['quiet', 'on'], ['from', from], ['to', to]]);
  expect(preferencesFrom(hours('22:00', '07:30'), defaultPreferences, noticeKinds)).toEqual({
    muted: defaultPreferences.muted,
    quietHours: { from: 1320, to: 450 },
    timeZone: zone,
  });
  expect(preferencesFrom(hours('22:00', '22:00'), defaultPreferences, noticeKinds)).toBe('same_hours');
});

it('what the form does not ask somebody stays as it was', () => {
  const before = { ...defaultPreferences, muted: { ...defaultPreferences.muted, email: ['share' as const] } };
  const chosen = preferencesFrom(aForm([['email', 'welcome']]), before, ['welcome', 'review']);
  expect(chosen).toMatchObject({ muted: { email: ['review', 'share'], sms: smsKinds } });
});
