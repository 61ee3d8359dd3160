import type { PayPalNamespace } from '@paypal/paypal-js';
import { loadScript } from '@paypal/paypal-js';
import { callFunction } from '@sos/browser/call-function';
import { CallableError } from '@sos/browser/callable-client';
import { configOnPage } from '@sos/browser/config';
import type { Currency } from '@sos/domain/money/money';
import type { Locale } from '@sos/domain/shared/locale';
import type { Confirmation } from './payment-state.ts';
import { patience } from './stripe.ts';

const config = configOnPage(['paypalClientId', 'paypalSdkUrl'] as const);

/** PayPal has no Hindi. */
const locales: Readonly<Record<Locale, string>> = {
  fr: 'fr_FR',
  en: 'en_US',
  es: 'es_ES',
  de: 'de_DE',
  pt: 'pt_BR',
  ru: 'ru_RU',
  zh: 'zh_CN',
  hi: 'en_US',
  ar: 'ar_EG',
};

interface ScriptFor {
  readonly currency: Currency;
  readonly language: Locale;
}

/** PayPal's own script, once per currency and language; a failed load may be tried again. */
export async function paypalOnPage({ currency, language }: ScriptFor): Promise<PayPalNamespace> {
  const { paypalClientId, paypalSdkUrl } = config();
  const loading = loadScript({
    clientId: paypalClientId,
    sdkBaseUrl: paypalSdkUrl,
    currency,
    intent: 'authorize',
    components: 'buttons',
    disableFunding: 'card,credit,paylater',
    locale: locales[language],
    dataNamespace: `paypal_${currency}_${language}`,
  });
  const paypal = await Promise.race([loading, afterPatience()]);
  if (!paypal) throw new Error('the PayPal button did not load');
  return paypal;
}

function afterPatience(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), patience));
}

/** After these nothing is held, and asking again changes nothing. */
const refusals: ReadonlySet<string> = new Set([
  'payment_not_approved',
  'payment_mismatch',
  'too_many_requests',
  'signed_out',
  'not_allowed',
]);

/** Has the money held that the buyer agreed to on PayPal's page. */
export async function confirmPaypal(bookingId: string): Promise<Confirmation> {
  try {
    await callFunction('authorizePaypalOrder', { bookingId });
    return { outcome: 'authorized' };
  } catch (error) {
    const reason = error instanceof CallableError ? error.reason : null;
    if (reason === 'payment_declined') return { outcome: 'declined', message: '' };
    if (reason !== null && refusals.has(reason)) return { outcome: 'refused', error };
    return { outcome: 'moved' };
  }
}
