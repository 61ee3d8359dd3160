import type { SearchProvidersInput } from '@sos/contracts/providers';
import { sessionAt } from './a-session.ts';
import { someProviders } from './a-provider.ts';

interface Refusal {
  readonly refuse: string;
}

type Input = Readonly<Record<string, unknown>>;
type Answer = (input: Input) => object;

const refuse = (reason: string): Refusal => ({ refuse: reason });

function search(input: Input): object {
  const { kind, language, onlineNow } = input as Partial<SearchProvidersInput>;
  const providers = someProviders().filter(
    (provider) =>
      (!kind || provider.kind === kind) &&
      (!language || provider.languages.includes(language)) &&
      (!onlineNow || provider.availability === 'available'),
  );
  return { providers, nextCursor: null };
}

function profile(input: Input): object {
  return someProviders().find(({ id }) => id === input['providerId']) ?? refuse('not_found');
}

/** A French number that ends in 00 is "premium", one that ends in 99 finds its person just taken. */
function intent(input: Input): object {
  const phone = String(input['phone']);
  if (phone.endsWith('00')) return refuse('phone_premium');
  const provider = someProviders().find(({ id }) => id === input['providerId']);
  return {
    bookingId: input['bookingId'],
    checkout: { rail: 'stripe', clientSecret: 'pi_fixture_secret' },
    amount: provider?.price,
    authorized: false,
  };
}

function book(input: Input): object {
  if (String(input['phone']).endsWith('99')) return refuse('provider_unavailable');
  return { sessionId: 'scheduled', scheduledFor: Date.now() + 240_000 };
}

function status(input: Input): object {
  const session = sessionAt(String(input['sessionId']), Date.now());
  return session ? { session, serverNow: Date.now() } : refuse('not_found');
}

const callables: Readonly<Record<string, Answer>> = {
  searchProviders: search,
  getProviderProfile: profile,
  createPaymentIntent: intent,
  createAndScheduleCall: book,
  getCallStatus: status,
  cancelScheduledCall: () => ({ status: 'cancelled' }),
};

/** The smallest server that the screens can stand before: the callable protocol with canned answers. */
export function answerCallable(name: string, input: Input): { readonly status: number; readonly body: object } {
  const answer = callables[name]?.(input) ?? refuse('not_found');
  if (!('refuse' in answer)) return { status: 200, body: { result: answer } };
  const error = { status: 'FAILED_PRECONDITION', message: 'refused', details: { reason: answer.refuse } };
  return { status: 400, body: { error } };
}
