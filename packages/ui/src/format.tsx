/** `3:05` or `1:00:09` for a number of seconds, in the digits of the locale; never negative. */
export function formatClock(locale: string, seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const written = (value: number, minimumIntegerDigits: number) =>
    value.toLocaleString(locale, { minimumIntegerDigits, useGrouping: false });
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const clock = hours > 0 ? [hours, minutes, whole % 60] : [minutes, whole % 60];
  return clock.map((value, place) => written(value, place === 0 ? 1 : 2)).join(':');
}
