import { randomUUID } from 'node:crypto';
import type { CallableName, Input, Output } from '@sos/contracts/callables';
import { paths } from '@sos/contracts/paths';
import type { Persona } from '@sos/twilio-simulator/phones/persona';
import type { Page } from 'playwright-core';
import { callFunction, type Caller } from '../people/call-function.ts';
import { confirmCard } from '../people/confirm-card.ts';
import { providers } from '../seed/providers.ts';
import type { World } from '../world.ts';

/** Picks up, confirms, and talks for as long as the journey looks. */
const talks: readonly Persona[] = [{ kind: 'answers', afterSeconds: 1, presses: [{ digit: '1', afterSeconds: 1 }] }];

const good = { card: 'pm_card_visa', challenge: 'complete' } as const;

/** Calls a callable for somebody. Throws when it is refused. */
export async function ask<Name extends CallableName>(
  world: World,
  name: Name,
  { by, input }: { readonly by: Caller; readonly input: Input<Name> },
): Promise<Output<Name>> {
  const answer = await callFunction(world, name, { caller: { ...by, signedInAt: world.clock.now() }, input });
  if (answer === 'try_again') throw new Error(`${name} did not answer`);
  if ('refused' in answer) throw new Error(`${name} was refused: ${answer.refused}`);
  return answer.result;
}

/** A provider of the demo by their first name. */
export function providerNamed(first: string) {
  const found = providers.find(({ firstName }) => firstName === first);
  if (!found) throw new Error(`the demo has no ${first}`);
  const { uid, phone, profile } = found;
  return { uid, phone, role: profile.kind, name: profile.displayName };
}

interface BookedCall {
  readonly client: { readonly uid: string; readonly phone: string };
  readonly provider: ReturnType<typeof providerNamed>;
}

/** Lets a client book a provider; both pick up when their telephone rings, and talk. */
export async function talkWith(world: World, { client, provider }: BookedCall): Promise<void> {
  const by = { uid: client.uid, role: 'client' } as const;
  for (const { phone } of [client, provider]) world.twilio.setPhone(phone, { name: phone, personas: talks });
  const bookingId = randomUUID();
  const input = { bookingId, providerId: provider.uid, currency: 'EUR', phone: client.phone } as const;
  const { checkout } = await ask(world, 'createPaymentIntent', { by, input });
  if (checkout.rail !== 'stripe') throw new Error(`no card: ${checkout.rail}`);
  const outcome = await confirmCard(world.stripe.url, checkout.clientSecret, good);
  if (outcome !== 'authorised') throw new Error(`the card was ${outcome}`);
  await ask(world, 'createAndScheduleCall', { by, input: { bookingId, phone: client.phone, locale: 'en' } });
}

/** A member is asked for so many seconds before the next one is. */
export async function askBriefly(world: World, seconds: number): Promise<void> {
  const rules = { offer: seconds, search: 1800, booking: 900 };
  await world.documents.write({ [paths.agenciesConfig()]: rules });
}

/** Counts the notes that the page plays. Called before the page is opened. */
export async function countNotes(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = globalThis as unknown as { notes: number };
    counted.notes = 0;
    const Real = OscillatorNode;
    globalThis.OscillatorNode = class extends Real {
      override start(when?: number): void {
        counted.notes += 1;
        super.start(when);
      }
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { notes: number }).notes);
}
