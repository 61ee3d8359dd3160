import { callFunction } from '@sos/browser/call-function';
import { type VisitEvent, visitPage } from '@sos/domain/analytics/visit';
import { isLocale } from '@sos/browser/intl/locales';
import { consentFor } from './consent.ts';

/** Of this page load alone, so that no two visits can be joined. */
let visit: string | undefined;

/** What Google's advertisement left in the address that this visit began with. */
const clickId = () => /[?&]gclid=([\w-]{1,200})(?:&|$)/.exec(firstSearch)?.[1] ?? null;
const firstSearch = location.search;

/** Tells our server what happened, if this person has agreed; no other host is told anything by this browser. */
export async function measure(event: VisitEvent): Promise<void> {
  const consent = consentFor('measuring') ?? consentFor('advertising');
  const { lang } = document.documentElement;
  if (!consent || !isLocale(lang)) return;
  visit ??= crypto.randomUUID();
  await callFunction('recordAnalyticsEvent', {
    eventId: crypto.randomUUID(),
    event,
    page: visitPage(location.pathname),
    locale: lang,
    visitId: visit,
    clickId: consent.advertising ? clickId() : null,
    consent,
  }).catch(() => undefined);
}
