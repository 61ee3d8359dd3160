import type { PersonalName } from '@sos/contracts/personal-data';
import { type ExportGroup, exportGroups, type ExportWords } from '@sos/words/export-words';
import type { Fields } from '@sos/domain/privacy/plan';
import type { Locale } from '@sos/domain/shared/locale';
import type { ExportedRecord } from '../../usecases/privacy/ports.ts';

/** Under which heading a kind of document stands; every other is about the account. */
const groupOf: Readonly<Partial<Record<PersonalName, ExportGroup>>> = {
  session: 'calls',
  sessionTelephony: 'calls',
  recording: 'calls',
  callMatter: 'calls',
  phoneLine: 'calls',
  payment: 'money',
  refund: 'money',
  dispute: 'money',
  couponRedemption: 'money',
  transfer: 'money',
  payoutAccount: 'money',
  vatCheck: 'money',
  invoice: 'money',
  subscription: 'money',
  subscriptionCustomer: 'money',
  subscriptionQuota: 'money',
  givenReview: 'reviews',
  profileReview: 'reviews',
  supportRequest: 'messages',
  notification: 'messages',
  notificationDelivery: 'messages',
  deadDelivery: 'messages',
  pushToken: 'messages',
  notificationPreferences: 'settings',
  favourites: 'settings',
  savedSearches: 'settings',
  savedTelephones: 'settings',
};

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-inline-size:60rem;margin:2rem auto;padding:0 1rem}' +
  'dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1rem;border-block-start:1px solid #ccc;padding-block:.5rem}' +
  'dt{color:#555}dd{margin:0;overflow-wrap:anywhere}';

export interface IndexContent {
  readonly locale: Locale;
  readonly date: string;
  readonly records: readonly ExportedRecord[];
  readonly leftOut: readonly string[];
}

/** A page without scripts on which somebody reads their data, in groups. */
export function renderIndex({ locale, date, records, leftOut }: IndexContent, words: ExportWords): string {
  const missing = leftOut.map((name) => `<li>${escape(name)}</li>`).join('');
  const body = [
    `<h1>${escape(words.title)}</h1><p>${escape(words.text.replace('{date}', date))}</p>`,
    leftOut.length > 0 ? `<p>${escape(words.leftOut)}</p><ul>${missing}</ul>` : '',
    ...exportGroups.map((group) => renderGroup(group, records, words)),
  ];
  const direction = locale === 'ar' ? 'rtl' : 'ltr';
  const head = `<meta charset="utf-8"><title>${escape(words.title)}</title><style>${STYLE}</style>`;
  return `<!doctype html><html lang="${locale}" dir="${direction}"><head>${head}</head><body>${body.join('')}</body></html>`;
}

function renderGroup(group: ExportGroup, records: readonly ExportedRecord[], words: ExportWords): string {
  const own = records.filter(({ kind }) => (groupOf[kind] ?? 'account') === group);
  const count = words.count.replace('{count}', String(own.length));
  const found = own.map(({ id, fields }) => `<dl>${renderFields({ id, ...fields })}</dl>`);
  return `<section><h2>${escape(words.groups[group])}</h2><p>${escape(count)}</p>${found.join('')}</section>`;
}

/** The names are those of data.json, where the same is found. */
function renderFields(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, value]) => `<dt dir="ltr">${escape(name)}</dt><dd dir="auto">${escape(textOf(value))}</dd>`)
    .join('');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null ? '' : JSON.stringify(value);
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
