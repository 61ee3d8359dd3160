import { callFunction } from '@sos/browser/call-function';
import { visitPage } from '@sos/domain/analytics/visit';
import { isLocale } from '@sos/browser/intl/locales';
import { consentFor, refusal } from './consent.ts';

/** Of this page load alone, so that no two visits can be joined. */
let visit: string | undefined;
/** Whether our server was told anything, and so has to know when the person agrees no more. */
let hasTold = false;

/** What Google's advertisement left in the address that this visit began with. */
const clickId = () => /[?&]gclid=([\w-]{1,200})(?:&|$)/.exec(firstSearch)?.[1] ?? null;
const firstSearch = location.search;

/** Tells our server that a page is seen, if this person has agreed; no other host is told anything by this browser. */
export async function measure(): Promise<void> {
  const consent = consentFor('measuring') ?? consentFor('advertising') ?? (hasTold ? refusal() : null);
  const { lang } = document.documentElement;
  if (!consent || !isLocale(lang)) return;
  hasTold = consent.measuring || consent.advertising;
  visit ??= crypto.randomUUID();
  await callFunction('recordAnalyticsEvent', {
    eventId: crypto.randomUUID(),
    event: 'page_view',
    page: visitPage(location.pathname),
    locale: lang,
    visitId: visit,
    clickId: consent.advertising ? clickId() : null,
    consent,
  }).catch(() => undefined);
}
