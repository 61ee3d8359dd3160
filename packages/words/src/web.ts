import { wordsFrom } from './app-words.ts';
import type { LanguageWords } from './app-words.ts';
import type { BrowserAreas } from './browser.ts';
import type { messages as account } from './en/web/account.ts';
import type { messages as affiliates } from './en/web/affiliates.ts';
import type { messages as applications } from './en/web/applications.ts';
import type { messages as booking } from './en/web/booking.ts';
import type { messages as call } from './en/web/call.ts';
import type { messages as checkout } from './en/web/checkout.ts';
import type { messages as clientarea } from './en/web/clientarea.ts';
import type { messages as content } from './en/web/content.ts';
import type { messages as coupon } from './en/web/coupon.ts';
import type { messages as contact } from './en/web/contact.ts';
import type { messages as favourites } from './en/web/favourites.ts';
import type { messages as consoleWords } from './en/web/console.ts';
import type { messages as earnings } from './en/web/earnings.ts';
import type { messages as subscription } from './en/web/subscription.ts';
import type { messages as identity } from './en/web/identity.ts';
import type { messages as invoices } from './en/web/invoices.ts';
import type { messages as legal } from './en/web/legal.ts';
import type { messages as notifications } from './en/web/notifications.ts';
import type { messages as mydata } from './en/web/mydata.ts';
import type { messages as providers } from './en/web/providers.ts';
import type { messages as refusals } from './en/web/refusals.ts';
import type { messages as reviews } from './en/web/reviews.ts';
import type { messages as search } from './en/web/search.ts';
import type { messages as shell } from './en/web/shell.ts';
import type { messages as vat } from './en/web/vat.ts';

interface WebAreas extends BrowserAreas {
  shell: typeof shell;
  providers: typeof providers;
  booking: typeof booking;
  checkout: typeof checkout;
  call: typeof call;
  console: typeof consoleWords;
  notifications: typeof notifications;
  account: typeof account;
  affiliates: typeof affiliates;
  applications: typeof applications;
  earnings: typeof earnings;
  subscription: typeof subscription;
  identity: typeof identity;
  invoices: typeof invoices;
  legal: typeof legal;
  mydata: typeof mydata;
  refusals: typeof refusals;
  clientarea: typeof clientarea;
  favourites: typeof favourites;
  content: typeof content;
  coupon: typeof coupon;
  contact: typeof contact;
  reviews: typeof reviews;
  search: typeof search;
  vat: typeof vat;
}

export type WebArea = keyof WebAreas;
export type WebMessageKey = { [A in WebArea]: keyof WebAreas[A] }[WebArea];

/** One chunk per language with what each page needs first, and one for each other area: a page brings only the words it says. */
export const webWords = wordsFrom('web', import.meta.glob<{ readonly words: LanguageWords }>('./*/web.ts'));
