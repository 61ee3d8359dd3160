import { type NoticeKind, noticeKinds } from '@sos/domain/notifications/notice';
import {
  type OuterChannel,
  type Preferences,
  pushKinds,
  smsKinds,
  telegramKinds,
  usesTelegram,
} from '@sos/domain/notifications/preferences';

/** `22:00` for minutes since midnight. */
export function timeOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Whether somebody is told of anything on a device. */
export const usesDevices = ({ muted }: Preferences): boolean => pushKinds.some((kind) => !muted.push.includes(kind));

/** What a form says, with the zone of this device; quiet hours that end when they begin are none to keep. What the form does not ask stays as before. */
export function preferencesFrom(
  form: FormData,
  before: Preferences,
  asked: readonly NoticeKind[],
): Preferences | 'same_hours' {
  const mutedIn = (channel: OuterChannel, kinds: readonly NoticeKind[]) => {
    const wanted = form.getAll(channel);
    return kinds.filter((kind) =>
      asked.includes(kind) ? !wanted.includes(kind) : before.muted[channel].includes(kind),
    );
  };
  const push = usesDevices(before) ? mutedIn('push', pushKinds) : before.muted.push;
  const telegram = usesTelegram(before) ? mutedIn('telegram', telegramKinds) : before.muted.telegram;
  const muted = { email: mutedIn('email', noticeKinds), push, sms: mutedIn('sms', smsKinds), telegram };
  const quietHours = form.has('quiet') ? { from: timeIn(form, 'from'), to: timeIn(form, 'to') } : null;
  if (quietHours && quietHours.from === quietHours.to) return 'same_hours';
  return { muted, quietHours, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

function timeIn(form: FormData, name: string): number {
  const value = form.get(name);
  return minutesOf(typeof value === 'string' ? value : '');
}
