import { randomUUID } from 'node:crypto';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { aProfile } from '@sos/testing/a-profile';
import { callFunction } from '@sos/scenarios/tell/call-function';
import { stripeSettings } from '@sos/world/demo-settings';
import { contactDocument } from '@sos/world/seed/telephones';
import { storedDocument } from '@sos/world/state/stored-document';
import type { World } from '@sos/world/world';

/** Seconds: more than the minute from which a call is charged. */
const TALK = 90;

export interface Pair {
  readonly bookingId: string;
  readonly clientId: string;
  readonly clientPhone: string;
  readonly providerId: string;
}

let people = 0;

/** So many clients, each with a provider of their own; all answer, press 1 and talk until the client hangs up. */
export async function gatherCrowd(world: World, size: number): Promise<Pair[]> {
  const pairs = Array.from({ length: size }, () => makePair(world));
  const documents = pairs.flatMap(({ pair, providerPhone }) => [
    [paths.profile(pair.providerId), profile],
    [paths.profileContact(pair.providerId), contactDocument(providerPhone)],
  ]);
  await world.documents.write(Object.fromEntries(documents) as Record<string, object>);
  return pairs.map(({ pair }) => pair);
}

/** Pays and books as the web app does. Throws when anything is refused. */
export async function book(world: World, pair: Pair): Promise<void> {
  const { bookingId, providerId, clientPhone: phone } = pair;
  const caller = { uid: pair.clientId, role: 'client' } as const;
  const payment = await callFunction(world, 'createPaymentIntent', {
    caller,
    input: { bookingId, providerId, currency: 'EUR', phone },
  });
  if (typeof payment === 'string' || 'refused' in payment) throw new Error(`no payment: ${JSON.stringify(payment)}`);
  await authoriseCard(world, payment.result.checkout.clientSecret);
  const call = await callFunction(world, 'createAndScheduleCall', {
    caller,
    input: { bookingId, phone, locale: 'en' },
  });
  if (typeof call === 'string' || 'refused' in call) throw new Error(`no call: ${JSON.stringify(call)}`);
}

async function authoriseCard({ stripe }: World, clientSecret: string): Promise<void> {
  const id = clientSecret.slice(0, clientSecret.indexOf('_secret_'));
  const response = await fetch(`${stripe.url}/v1/payment_intents/${id}/confirm`, {
    method: 'POST',
    headers: { authorization: `Bearer ${stripeSettings.secretKey}` },
    body: new URLSearchParams({ payment_method: 'pm_card_visa' }),
  });
  if (!response.ok) throw new Error(`the card was not authorised: ${await response.text()}`);
}

const profile = storedDocument(profileDocumentSchema, aProfile({ countries: ['SE'] }));

function makePair(world: World): { pair: Pair; providerPhone: string } {
  const [client, provider] = [people++, people++];
  const [clientPhone, providerPhone] = [mobileNumber(client), mobileNumber(provider)];
  const answers = { kind: 'answers', presses: [{ digit: '1' }] } as const;
  const hangsUp = { when: 'talking', afterSeconds: TALK } as const;
  world.twilio.setPhone(clientPhone, { personas: [{ ...answers, hangsUp }] });
  world.twilio.setPhone(providerPhone, { personas: [answers] });
  const pair = {
    bookingId: randomUUID(),
    clientId: `client-${client}`,
    providerId: `provider-${provider}`,
    clientPhone,
  };
  return { pair, providerPhone };
}

/** A Swedish mobile number, which passes as callable; nothing outside this machine is ever dialled. */
function mobileNumber(n: number): string {
  return `+46701${String(n).padStart(6, '0')}`;
}
