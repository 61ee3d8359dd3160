import type { messages as account } from '../../messages/en/account.ts';
import type { messages as booking } from '../../messages/en/booking.ts';
import type { messages as call } from '../../messages/en/call.ts';
import type { messages as checkout } from '../../messages/en/checkout.ts';
import type { messages as legal } from '../../messages/en/legal.ts';
import type { messages as providers } from '../../messages/en/providers.ts';
import type { messages as refusals } from '../../messages/en/refusals.ts';
import type { messages as shell } from '../../messages/en/shell.ts';
import type { WrittenLocale } from './locales.ts';

interface Areas {
  shell: typeof shell;
  providers: typeof providers;
  booking: typeof booking;
  checkout: typeof checkout;
  call: typeof call;
  account: typeof account;
  legal: typeof legal;
  refusals: typeof refusals;
}

export type Area = keyof Areas;
export type MessageKey = { [A in Area]: keyof Areas[A] }[Area];
/** Written as strings; the build turns those with arguments into syntax trees, which react-intl takes as well. */
export type Messages = Record<string, string>;
type Loader = () => Promise<{ readonly messages: Messages }>;

/** One chunk per language and area, so that a page brings only the words it says. */
const loaders: Readonly<Record<WrittenLocale, Readonly<Record<Area, Loader>>>> = {
  en: {
    shell: () => import('../../messages/en/shell.ts'),
    providers: () => import('../../messages/en/providers.ts'),
    booking: () => import('../../messages/en/booking.ts'),
    checkout: () => import('../../messages/en/checkout.ts'),
    call: () => import('../../messages/en/call.ts'),
    account: () => import('../../messages/en/account.ts'),
    legal: () => import('../../messages/en/legal.ts'),
    refusals: () => import('../../messages/en/refusals.ts'),
  },
  fr: {
    shell: () => import('../../messages/fr/shell.ts'),
    providers: () => import('../../messages/fr/providers.ts'),
    booking: () => import('../../messages/fr/booking.ts'),
    checkout: () => import('../../messages/fr/checkout.ts'),
    call: () => import('../../messages/fr/call.ts'),
    account: () => import('../../messages/fr/account.ts'),
    legal: () => import('../../messages/fr/legal.ts'),
    refusals: () => import('../../messages/fr/refusals.ts'),
  },
};

const loaded = new Map<string, Promise<Messages>>();

/** The words of some areas together: the same promise each time, as React's `use` needs. A failed load is forgotten, so that a retry can succeed. */
export function loadMessages(locale: WrittenLocale, areas: readonly Area[]): Promise<Messages> {
  const name = `${locale}/${areas.join('+')}`;
  const known = loaded.get(name);
  if (known) return known;
  const promise = Promise.all(areas.map((area) => loaders[locale][area]())).then((parts): Messages =>
    Object.assign({}, ...parts.map(({ messages }) => messages)),
  );
  promise.catch(() => loaded.delete(name));
  loaded.set(name, promise);
  return promise;
}
