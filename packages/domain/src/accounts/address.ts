/** One form of an email address, whatever capitals a telephone's keyboard puts in. */
export function asAddress(text: string): string {
  return text.trim().toLowerCase();
}
