import { noticeKinds } from '@sos/domain/notifications/notice';
import type { Preferences } from '@sos/domain/notifications/preferences';

/** `22:00` for minutes since midnight. */
export function timeOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** What a form says, with the zone of this device; quiet hours that end when they begin are none to keep. */
export function preferencesFrom(form: FormData): Preferences | 'same_hours' {
  const wanted = form.getAll('email');
  const muted = { email: noticeKinds.filter((kind) => !wanted.includes(kind)) };
  const quietHours = form.has('quiet') ? { from: timeIn(form, 'from'), to: timeIn(form, 'to') } : null;
  if (quietHours && quietHours.from === quietHours.to) return 'same_hours';
  return { muted, quietHours, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

function timeIn(form: FormData, name: string): number {
  const value = form.get(name);
  return minutesOf(typeof value === 'string' ? value : '');
}
