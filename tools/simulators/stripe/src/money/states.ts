import type Stripe from 'stripe';
import { type ApiError, wrongState } from '../http/errors.ts';

export type Operation = 'confirm' | 'capture' | 'cancel' | 'update';

/** Which operation each state permits (https://docs.stripe.com/payments/paymentintents/lifecycle). */
export const PERMITTED: Record<Operation, readonly string[]> = {
  update: ['requires_payment_method', 'requires_confirmation', 'requires_action'],
  confirm: ['requires_payment_method', 'requires_confirmation', 'requires_action'],
  capture: ['requires_capture'],
  cancel: ['requires_payment_method', 'requires_capture', 'requires_confirmation', 'requires_action', 'processing'],
};

const SENTENCE: Record<Operation, (status: string, allowed: string) => string> = {
  update: (status, allowed) =>
    `This PaymentIntent could not be updated because it has a status of ${status}. You may only change what is to be paid of a PaymentIntent with one of the following statuses: ${allowed}.`,
  confirm: (status, allowed) =>
    `You cannot confirm this PaymentIntent because it has a status of ${status}. Only a PaymentIntent with one of the following statuses may be confirmed: ${allowed}.`,
  capture: (status, allowed) =>
    `This PaymentIntent could not be captured because it has a status of ${status}. Only a PaymentIntent with one of the following statuses may be captured: ${allowed}.`,
  cancel: (status, allowed) =>
    `You cannot cancel this PaymentIntent because it has a status of ${status}. Only a PaymentIntent with one of the following statuses may be canceled: ${allowed}.`,
};

/** Throws Stripe's refusal, which carries the PaymentIntent, when its state does not permit the operation. */
export function demand(operation: Operation, intent: Stripe.PaymentIntent): void {
  if (!PERMITTED[operation].includes(intent.status)) throw refusal(operation, intent);
}

function refusal(operation: Operation, intent: Stripe.PaymentIntent): ApiError {
  if (operation === 'capture' && intent.status === 'succeeded') {
    return wrongState(intent, 'This PaymentIntent could not be captured because it has already been captured.');
  }
  return wrongState(intent, SENTENCE[operation](intent.status, PERMITTED[operation].join(', ')));
}
