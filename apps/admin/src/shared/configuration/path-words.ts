import { limitNames } from '@sos/domain/limits/limits';
import type { AdminMessageKey } from '@sos/words/admin';
import { known } from '../known.ts';
import type { Say } from '../words.ts';

export type Words = Readonly<Record<string, AdminMessageKey>>;

/** The words of the forms for the names that a configuration is stored by; every other name is a word of its own. */
const words: Words = {
  lawyer: 'adminConfig.kind.lawyer',
  expat: 'adminConfig.kind.expat',
  total: 'adminConfig.total',
  platformFee: 'adminConfig.platformFee',
  includedMinutes: 'adminConfig.includedMinutes',
  dialDelay: 'adminConfig.dialDelay',
  ringTimeout: 'adminConfig.ringTimeout',
  retryDelay: 'adminConfig.retryDelay',
  providerDelay: 'adminConfig.providerDelay',
  minimumBillable: 'adminConfig.minimumBillable',
  maxTalk: 'adminConfig.maxTalk',
  maxAttempts: 'adminConfig.maxAttempts',
  recording: 'adminConfig.recording',
  maxima: 'adminConfig.limits',
  anywhere: 'adminConfig.anywhere',
  byPrefix: 'adminConfig.byPrefix',
  bookings: 'adminConfig.flag.bookings',
  registerClients: 'adminConfig.flag.registerClients',
  registerLawyers: 'adminConfig.flag.registerLawyers',
  registerExpats: 'adminConfig.flag.registerExpats',
  registerAffiliates: 'adminConfig.flag.registerAffiliates',
  maintenanceNotice: 'adminConfig.flag.maintenanceNotice',
};
const named = new Map(Object.entries(words));
const inMoney: readonly string[] = ['total', 'platformFee'];
const currencies = ['EUR', 'USD'] as const;

function limitKey(part: string): AdminMessageKey | undefined {
  const name = known(limitNames, part);
  return name && `adminConfig.limit.${name}`;
}

/** The names that lead to a figure, each in words where the forms have some. */
export function pathInWords(path: string, say: Say, more: Words = {}): string {
  const own = new Map(Object.entries(more));
  const parts = path.split('.').map((part) => {
    const key = own.get(part) ?? named.get(part) ?? limitKey(part);
    return key ? say(key) : part;
  });
  return parts.join(', ');
}

/** The figure that cannot be right, and why where one look at it does not tell. */
export function problemInWords(path: string, say: Say): string {
  const figure = pathInWords(path, say);
  return path.endsWith('.platformFee') ? say('adminConfig.problem.share', { figure }) : figure;
}

/** The currency of a price in cents; undefined for every other figure. */
export function currencyAt(path: string): (typeof currencies)[number] | undefined {
  const parts = path.split('.');
  return inMoney.includes(parts.at(-1) ?? '') ? currencies.find((each) => parts.includes(each)) : undefined;
}
