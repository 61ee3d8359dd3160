import { type ApiAccess, retrieveIntent } from '../intents-api.ts';
import { confirmPayment, type ConfirmOptions, handleNextAction } from './confirm-payment.ts';
import { Elements, type GroupOptions } from './elements.ts';
import { IntegrationError } from './integration-error.ts';

/** The release of Stripe.js that @stripe/stripe-js@10 expects to find. */
const RELEASE = 'endive';

const origin = new URL((document.currentScript as HTMLScriptElement).src).origin;

function createStripe(publishableKey: string, options: { locale?: string } = {}) {
  if (!publishableKey.startsWith('pk_'))
    throw new IntegrationError('Stripe() needs a publishable key, which begins with pk_.');
  const access: ApiAccess = { origin, publishableKey };
  const locale = options.locale ?? 'auto';
  return {
    elements: (group: GroupOptions = {}) => new Elements(access, group, locale),
    confirmPayment: (request: ConfirmOptions) => confirmPayment(access, request, locale),
    retrievePaymentIntent: (clientSecret: string) => retrieveIntent(access, clientSecret),
    handleNextAction: async ({ clientSecret }: { clientSecret: string }) =>
      handleNextAction(access, await retrieveIntent(access, clientSecret), locale),
    /** The loader of @stripe/stripe-js introduces itself here. */
    _registerWrapper: () => undefined,
  };
}

Object.assign(window, { Stripe: Object.assign(createStripe, { version: RELEASE }) });
