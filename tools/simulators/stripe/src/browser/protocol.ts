import type { Appearance, CssFontSource, CustomFontSource } from '@stripe/stripe-js';

/** What the merchant's page tells the element's frame about looks and contents. */
export interface FrameOptions {
  readonly appearance: Appearance;
  readonly fonts: readonly (CssFontSource | CustomFontSource)[];
  readonly locale: string;
  readonly showCountry: boolean;
  readonly country: string | undefined;
  readonly readOnly: boolean;
  /** With which the form offers the customer's cards; undefined where it keeps none. */
  readonly session: { readonly clientSecret: string; readonly secret: string } | undefined;
}

/** What the form may offer its customer, and whether it may keep another card. */
export interface FormOffer {
  readonly keeps: 'on_session' | 'off_session' | null;
  readonly methods: readonly OfferedCard[];
}

export interface OfferedCard {
  readonly id: string;
  readonly card: {
    readonly brand: string;
    readonly last4: string;
    readonly exp_month: number;
    readonly exp_year: number;
  };
}

export interface ConfirmRequest {
  readonly clientSecret: string;
  /** Further parameters in form encoding, such as `return_url`. */
  readonly form: Record<string, string>;
}

export interface StripeJsError {
  readonly type: string;
  readonly code?: string;
  readonly decline_code?: string;
  readonly message?: string;
  readonly payment_intent?: PublicIntent;
}

/** The part of a PaymentIntent that these scripts look at. */
export interface PublicIntent {
  readonly id: string;
  readonly status: string;
  readonly amount: number;
  readonly currency: string;
  readonly capture_method: string;
  readonly client_secret: string;
  readonly next_action: { readonly type: string; readonly redirect_to_url?: { readonly return_url: string } } | null;
  readonly last_payment_error: StripeJsError | null;
}

export type IntentResult =
  | { readonly paymentIntent: PublicIntent; readonly error?: never }
  | { readonly error: StripeJsError; readonly paymentIntent?: never };

export type SubmitResult =
  | { readonly selectedPaymentMethod: string; readonly error?: never }
  | { readonly error: StripeJsError; readonly selectedPaymentMethod?: never };

/** What the page asks of the frame, by name: the argument and the answer. */
export interface FrameCalls {
  submit: { readonly ask: null; readonly answer: SubmitResult };
  confirm: { readonly ask: ConfirmRequest; readonly answer: IntentResult };
  update: { readonly ask: FrameOptions; readonly answer: null };
  focus: { readonly ask: null; readonly answer: null };
  blur: { readonly ask: null; readonly answer: null };
  clear: { readonly ask: null; readonly answer: null };
}

/** What the frame tells the page of its own accord; never anything that was typed. */
export type FrameNews =
  | { readonly news: 'ready' | 'focus' | 'blur' | 'escape' }
  | { readonly news: 'height'; readonly pixels: number }
  | { readonly news: 'change'; readonly complete: boolean; readonly empty: boolean };

export interface CallMessage<K extends keyof FrameCalls = keyof FrameCalls> {
  readonly call: K;
  readonly id: number;
  readonly ask: FrameCalls[K]['ask'];
}

export interface AnswerMessage {
  readonly answerTo: number;
  readonly answer: FrameCalls[keyof FrameCalls]['answer'];
}

/** The frame's first word to its parent, answered with `INIT` and a port for everything else. */
export const HELLO = 'stripe-frame-hello';
export const INIT = 'stripe-frame-init';
export const CHALLENGE_DONE = 'stripe-challenge-done';

export interface InitMessage {
  readonly stripe: typeof INIT;
  readonly publishableKey: string;
  readonly options: FrameOptions;
}
