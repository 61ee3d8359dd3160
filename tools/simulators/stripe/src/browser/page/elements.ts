import type { Appearance, StripePaymentElementOptions } from '@stripe/stripe-js';
import { type ApiAccess, retrieveIntent } from '../intents-api.ts';
import type { FrameOptions, PublicIntent, StripeJsError, SubmitResult } from '../protocol.ts';
import { IntegrationError } from './integration-error.ts';
import { PaymentElement } from './payment-element.ts';

export interface GroupOptions {
  readonly clientSecret?: string;
  readonly customerSessionClientSecret?: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly captureMethod?: string;
  readonly appearance?: Appearance;
  readonly fonts?: FrameOptions['fonts'];
  readonly locale?: string;
}

/** The result of `stripe.elements()`: the options that its elements share. */
export class Elements {
  readonly #access: ApiAccess;
  readonly #locale: string;
  #options: GroupOptions;
  #payment: PaymentElement | undefined;
  #paymentOptions: Partial<StripePaymentElementOptions> = {};
  #submitted = false;

  constructor(access: ApiAccess, options: GroupOptions, locale: string) {
    this.#access = access;
    this.#options = options;
    this.#locale = locale;
  }

  get clientSecret(): string | undefined {
    return this.#options.clientSecret;
  }

  create(kind: string, options: Partial<StripePaymentElementOptions> = {}): PaymentElement {
    if (kind !== 'payment') throw new IntegrationError(`This Stripe.js has no "${kind}" element, only "payment".`);
    if (this.#payment)
      throw new IntegrationError('Can only create one Element of type payment through elements.create().');
    this.#paymentOptions = options;
    this.#payment = new PaymentElement({
      ...this.#access,
      options: () => this.#frameOptions(),
      changeOptions: (change) => {
        this.#paymentOptions = { ...this.#paymentOptions, ...change };
      },
      destroyed: () => {
        this.#payment = undefined;
      },
      problem: () => this.#problem(),
    });
    return this.#payment;
  }

  getElement(kind: string): PaymentElement | null {
    return kind === 'payment' ? (this.#payment ?? null) : null;
  }

  update(change: Partial<GroupOptions>): Promise<void> {
    this.#options = { ...this.#options, ...change };
    this.#submitted = false;
    this.#payment?.refresh();
    return Promise.resolve();
  }

  async fetchUpdates(): Promise<{ error?: StripeJsError }> {
    const error = await this.#problem();
    return error ? { error } : {};
  }

  /** Checks what was typed and shows what is wrong with it. */
  async submit(): Promise<SubmitResult> {
    const result = await this.payment().ask('submit', null);
    this.#submitted = !result.error;
    return result;
  }

  payment(): PaymentElement {
    if (!this.#payment) throw new IntegrationError('elements has no mounted Payment Element.');
    return this.#payment;
  }

  /** Elements made without a client secret are submitted before the PaymentIntent is made, and must agree with it. */
  checkAgainst(intent: PublicIntent): StripeJsError | undefined {
    if (this.#options.clientSecret !== undefined) return undefined;
    if (!this.#submitted) {
      throw new IntegrationError('elements.submit() must be called, and succeed, before stripe.confirmPayment().');
    }
    const { amount, currency, captureMethod = 'automatic' } = this.#options;
    const automatic = (method: string) => method.replace('automatic_async', 'automatic');
    const differs =
      amount !== intent.amount
        ? 'amount'
        : currency !== intent.currency
          ? 'currency'
          : automatic(captureMethod) !== automatic(intent.capture_method)
            ? 'capture_method'
            : undefined;
    if (differs === undefined) return undefined;
    const message = `The ${differs} that stripe.elements() was given differs from the PaymentIntent's.`;
    return { type: 'invalid_request_error', message };
  }

  async #problem(): Promise<StripeJsError | undefined> {
    const { clientSecret } = this.#options;
    return clientSecret === undefined ? undefined : (await retrieveIntent(this.#access, clientSecret)).error;
  }

  #frameOptions(): FrameOptions {
    const { appearance = {}, fonts = [], locale, clientSecret, customerSessionClientSecret: secret } = this.#options;
    const { fields, defaultValues, readOnly = false } = this.#paymentOptions;
    return {
      appearance,
      fonts,
      locale: locale ?? this.#locale,
      showCountry: !hidesCountry(fields),
      country: defaultValues?.billingDetails?.address?.country,
      readOnly,
      session: clientSecret !== undefined && secret !== undefined ? { clientSecret, secret } : undefined,
    };
  }
}

function hidesCountry(fields: StripePaymentElementOptions['fields']): boolean {
  const billing = fields?.billingDetails;
  if (typeof billing !== 'object') return billing === 'never';
  const { address } = billing;
  return typeof address === 'object' ? address.country === 'never' : address === 'never';
}
