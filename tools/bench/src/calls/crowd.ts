import { randomUUID } from 'node:crypto';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { userDocumentSchema } from '@sos/contracts/users';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import { callFunction } from '@sos/world/people/call-function';
import { several } from './several.ts';
import { stripeSettings } from '@sos/world/demo-settings';
import { contactDocument } from '@sos/world/seed/telephones';
import { storedDocument } from '@sos/world/state/stored-document';
import type { Persona } from '@sos/twilio-simulator/phones/persona';
import type { World } from '@sos/world/world';

/** Seconds: more than the minute from which a call is charged. */
export const TALK = 90;
/** How many requests of people are under way together. */
export const AT_ONCE = 100;

export interface Pair {
  readonly bookingId: string;
  readonly clientId: string;
  readonly clientPhone: string;
  readonly providerId: string;
}

const answers = { kind: 'answers', presses: [{ digit: '1' }] } as const;
const talks: Persona = { ...answers, hangsUp: { when: 'talking', afterSeconds: TALK } };

let people = 0;

/** So many clients, each with a provider of their own; all answer, press 1 and talk until the client hangs up. */
export async function gatherCrowd(world: World, size: number, client: Persona = talks): Promise<Pair[]> {
  const pairs: Pair[] = [];
  await several(Array.from({ length: size }), AT_ONCE, async () => {
    pairs.push(await aPair(world, await aProvider(world), client));
  });
  return pairs;
}

/** So many clients who all want one provider. */
export async function gatherRivals(world: World, size: number): Promise<Pair[]> {
  const provider = await aProvider(world);
  return Promise.all(Array.from({ length: size }, () => aPair(world, provider, talks)));
}

/** Pays and books as the web app does. Throws when anything is refused. */
export async function book(world: World, pair: Pair): Promise<void> {
  await pay(world, pair);
  const refusal = await schedule(world, pair);
  if (refusal !== undefined) throw new Error(`no call: ${refusal}`);
}

/** Has the money held on the client's card. Throws when that is refused. */
export async function pay(world: World, { bookingId, clientId, clientPhone: phone, providerId }: Pair): Promise<void> {
  const payment = await callFunction(world, 'createPaymentIntent', {
    caller: { uid: clientId, role: 'client' },
    input: { bookingId, providerId, currency: 'EUR', phone },
  });
  if (typeof payment === 'string' || 'refused' in payment) throw new Error(`no payment: ${JSON.stringify(payment)}`);
  const { checkout } = payment.result;
  if (checkout.rail !== 'stripe') throw new Error(`no card: ${checkout.rail}`);
  await authoriseCard(world, checkout.clientSecret);
}

/** Books the call that was paid for; resolves with why not when it is refused. */
export async function schedule(world: World, pair: Pair): Promise<string | undefined> {
  const call = await callFunction(world, 'createAndScheduleCall', {
    caller: { uid: pair.clientId, role: 'client' },
    input: { bookingId: pair.bookingId, phone: pair.clientPhone, locale: 'en' },
  });
  if (typeof call === 'string') return call;
  return 'refused' in call ? call.refused : undefined;
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

async function aPair(world: World, providerId: string, client: Persona): Promise<Pair> {
  const n = people++;
  const clientPhone = mobileNumber(n);
  const clientId = `client-${n}`;
  world.twilio.setPhone(clientPhone, { personas: [client] });
  await world.documents.write({ [paths.user(clientId)]: storedDocument(userDocumentSchema, aUser()) });
  return { bookingId: randomUUID(), clientId, clientPhone, providerId };
}

async function aProvider(world: World): Promise<string> {
  const n = people++;
  const providerId = `provider-${n}`;
  world.twilio.setPhone(mobileNumber(n), { personas: [answers] });
  await world.documents.write({
    [paths.user(providerId)]: storedDocument(userDocumentSchema, aUser({ role: 'lawyer' })),
    [paths.profile(providerId)]: profile,
    [paths.profileContact(providerId)]: contactDocument(mobileNumber(n)),
  });
  return providerId;
}

/** A Swedish mobile number, which passes as callable; nothing outside this machine is ever dialled. */
function mobileNumber(n: number): string {
  return `+46701${String(n).padStart(6, '0')}`;
}
