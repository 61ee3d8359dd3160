import { wordsFrom } from './app-words.ts';
import type { Messages } from './app-words.ts';
import type { BrowserAreas } from './browser.ts';
import type { messages as account } from './en/web/account.ts';
import type { messages as applications } from './en/web/applications.ts';
import type { messages as booking } from './en/web/booking.ts';
import type { messages as call } from './en/web/call.ts';
import type { messages as checkout } from './en/web/checkout.ts';
import type { messages as legal } from './en/web/legal.ts';
import type { messages as notifications } from './en/web/notifications.ts';
import type { messages as providers } from './en/web/providers.ts';
import type { messages as refusals } from './en/web/refusals.ts';
import type { messages as shell } from './en/web/shell.ts';

interface WebAreas extends BrowserAreas {
  shell: typeof shell;
  providers: typeof providers;
  booking: typeof booking;
  checkout: typeof checkout;
  call: typeof call;
  notifications: typeof notifications;
  account: typeof account;
  applications: typeof applications;
  legal: typeof legal;
  refusals: typeof refusals;
}

export type WebArea = keyof WebAreas;
export type WebMessageKey = { [A in WebArea]: keyof WebAreas[A] }[WebArea];

/** One chunk per language and area, so that a page brings only the words it says. */
export const webWords = wordsFrom(
  'web',
  import.meta.glob<{ readonly messages: Messages }>(['./*/browser/*.ts', './*/web/*.ts']),
);
