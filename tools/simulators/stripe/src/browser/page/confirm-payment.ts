import { type ApiAccess, confirmIntent, retrieveIntent } from '../intents-api.ts';
import type { IntentResult, PublicIntent } from '../protocol.ts';
import { passChallenge } from './challenge-modal.ts';
import type { Elements } from './elements.ts';
import { IntegrationError } from './integration-error.ts';

export interface ConfirmOptions {
  readonly elements?: Elements;
  readonly clientSecret?: string;
  readonly confirmParams?: ConfirmParams;
  readonly redirect?: 'always' | 'if_required';
}

interface ConfirmParams {
  readonly return_url?: string;
  readonly receipt_email?: string;
  readonly payment_method?: string;
  readonly payment_method_data?: { readonly billing_details?: Record<string, unknown> };
}

/** Confirms with what the element holds, passes a challenge if the bank asks for one, and leaves the page unless told to stay. */
export async function confirmPayment(
  access: ApiAccess,
  options: ConfirmOptions,
  locale: string,
): Promise<IntentResult> {
  const { elements, confirmParams = {} } = options;
  const clientSecret = options.clientSecret ?? elements?.clientSecret;
  if (clientSecret === undefined) throw new IntegrationError('stripe.confirmPayment() needs a clientSecret.');
  const returnUrl = returnUrlOf(options);
  const form = { ...formOf(confirmParams), use_stripe_sdk: 'true' };
  const confirmed = elements
    ? await confirmElements(access, elements, { clientSecret, form })
    : await confirmIntent(access, clientSecret, form);
  const result = await handleNextAction(access, confirmed, locale);
  return result.paymentIntent && returnUrl !== undefined ? leave(returnUrl, result.paymentIntent) : result;
}

/** Where the page goes when all is done; undefined when it stays. */
function returnUrlOf({ confirmParams, redirect }: ConfirmOptions): string | undefined {
  if (redirect === 'if_required') return undefined;
  if (confirmParams?.return_url !== undefined) return confirmParams.return_url;
  throw new IntegrationError(
    "stripe.confirmPayment() needs confirmParams.return_url unless redirect is 'if_required'.",
  );
}

export async function handleNextAction(access: ApiAccess, result: IntentResult, locale: string): Promise<IntentResult> {
  const intent = result.paymentIntent;
  return intent?.status === 'requires_action' ? passChallenge(access, intent, locale) : result;
}

async function confirmElements(
  access: ApiAccess,
  elements: Elements,
  request: { clientSecret: string; form: Record<string, string> },
): Promise<IntentResult> {
  const known = await retrieveIntent(access, request.clientSecret);
  if (known.error) return known;
  const conflict = elements.checkAgainst(known.paymentIntent);
  if (conflict) return { error: conflict };
  const { error } = await elements.submit();
  return error ? { error } : elements.payment().ask('confirm', request);
}

function formOf({ payment_method_data: data, ...rest }: ConfirmParams): Record<string, string> {
  const plain = Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { ...Object.fromEntries(plain), ...brackets('payment_method_data[billing_details]', data?.billing_details) };
}

function brackets(prefix: string, value: unknown): Record<string, string> {
  if (typeof value === 'string') return { [prefix]: value };
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => brackets(`${prefix}[${key}]`, inner)),
  ) as Record<string, string>;
}

function leave(returnUrl: string, intent: PublicIntent): Promise<never> {
  const url = new URL(returnUrl, location.href);
  url.searchParams.set('payment_intent', intent.id);
  url.searchParams.set('payment_intent_client_secret', intent.client_secret);
  url.searchParams.set('redirect_status', 'succeeded');
  location.assign(url);
  return new Promise<never>(() => undefined);
}
