import type { AdminMessageKey } from '@sos/words/admin';

/** The words of the forms for the names that a configuration is stored by; every other name is a word of its own. */
const words: Readonly<Record<string, AdminMessageKey>> = {
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

/** The names that lead to a figure, each in words where the forms have some. */
export function pathInWords(path: string, say: (key: AdminMessageKey) => string): string {
  const parts = path.split('.').map((part) => {
    const key = named.get(part);
    return key ? say(key) : part;
  });
  return parts.join(', ');
}

/** The currency of a price in cents; undefined for every other figure. */
export function currencyAt(path: string): (typeof currencies)[number] | undefined {
  const parts = path.split('.');
  return inMoney.includes(parts.at(-1) ?? '') ? currencies.find((each) => parts.includes(each)) : undefined;
}
