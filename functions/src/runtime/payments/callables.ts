import { createPaymentIntentInput, type CreatePaymentIntentOutput } from '@sos/contracts/payments';
import { makePayableProfiles } from '../../adapters/firestore/providers/profile-store.ts';
import { makePhoneNumbers } from '../../adapters/phone/phone-numbers.ts';
import {
  type CreatePaymentIntentInput,
  makeCreatePaymentIntent,
} from '../../usecases/payments/create-payment-intent.ts';
import type { CallableHandler } from '../define.ts';
import { rails } from './wiring.ts';
import { clock, configuration, payments } from '../shared/wiring.ts';

const create = makeCreatePaymentIntent({
  payments,
  rails,
  prices: configuration,
  profiles: makePayableProfiles(),
  phones: makePhoneNumbers(),
  clock,
});

export const createPaymentIntent: CallableHandler<CreatePaymentIntentInput, CreatePaymentIntentOutput> = {
  input: createPaymentIntentInput,
  run: (input, actor) => create(actor, input),
};
