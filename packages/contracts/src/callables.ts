import type * as calls from './calls.ts';
import type * as payments from './payments.ts';
import type * as providers from './providers.ts';
import type { CallableName } from './regions.ts';

/** What each callable takes and gives, for callers; types alone, so that an app pays nothing for them. */
export interface Callables {
  searchProviders: { input: providers.SearchProvidersInput; output: providers.SearchProvidersOutput };
  getProviderProfile: { input: { providerId: string; currency?: 'EUR' | 'USD' }; output: providers.ProviderProfile };
  createAndScheduleCall: { input: calls.CreateAndScheduleCallInput; output: calls.CreateAndScheduleCallOutput };
  cancelScheduledCall: { input: calls.CancelScheduledCallInput; output: calls.CancelScheduledCallOutput };
  getCallStatus: { input: calls.GetCallStatusInput; output: calls.GetCallStatusOutput };
  createPaymentIntent: { input: payments.CreatePaymentIntentInput; output: payments.CreatePaymentIntentOutput };
}

/** Fails to compile when a callable of the region table has no types here. */
export type EveryCallableIsTyped = CallableName extends keyof Callables ? true : never;
