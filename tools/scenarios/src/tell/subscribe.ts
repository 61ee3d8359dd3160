import { createHmac } from 'node:crypto';
import type { Told } from '@sos/contracts/assistant-words';
import { paths } from '@sos/contracts/paths';
import { subscriptionDocumentSchema } from '@sos/contracts/subscriptions';
import { assistantSettings, stripeSettings } from '@sos/world/demo-settings';
import type { Caller } from '@sos/world/people/call-function';
import type { Act } from '../story.ts';
import { ask, demand, submit } from './ask.ts';
import type { Scene } from './scene.ts';

type Does<Name extends Act['do']> = Extract<Act, { do: Name }>;
export type SubscriberAct = Does<'subscribe' | 'manage' | 'pause' | 'count-calls' | 'sees-plan'>;

/** Lets a provider subscribe to the assistant, manage what they have, and look at it. */
export function actOnSubscription(scene: Scene, act: SubscriberAct): Promise<void> {
  switch (act.do) {
    case 'subscribe':
      return subscribe(scene, act);
    case 'manage':
      return manage(scene, act);
    case 'pause':
      return pause(scene, act);
    case 'count-calls':
      return countCalls(scene, act);
    case 'sees-plan':
      return seesPlan(scene, act);
  }
}

async function subscribe(scene: Scene, { who, plan, card }: Does<'subscribe'>): Promise<void> {
  const input = { planId: plan, locale: 'en' } as const;
  const { url } = await ask(scene, 'createSubscriptionCheckout', { caller: callerOf(scene, who), input });
  scene.note(who, `subscribes to ${plan}`);
  await submit(url, { card });
}

async function manage(scene: Scene, { who, wants, card, plan }: Does<'manage'>): Promise<void> {
  const caller = callerOf(scene, who);
  const { url } = await ask(scene, 'createBillingPortal', { caller, input: { locale: 'en' } });
  const page = await (await fetch(url)).text();
  const price =
    [...page.matchAll(/<option value="([^"]+)">([^<]*)</g)].find(([, , name]) => name === `SOS Expat ${plan}`)?.[1] ??
    '';
  scene.note(who, `manages the subscription: ${wants} ${wants === 'card' ? card : plan}`);
  await submit(url, { do: wants, card, price });
}

async function pause(scene: Scene, { who, isPaused }: Does<'pause'>): Promise<void> {
  const { stripe } = scene.world;
  const customer = await customerOf(scene, who);
  const subscription = stripe.state().subscriptions.find((each) => each.customer === customer);
  scene.note('stripe', `${isPaused ? 'collects no more' : 'collects again'} from ${who}`);
  const body = new URLSearchParams(isPaused ? { 'pause_collection[behavior]': 'void' } : { pause_collection: '' });
  const headers = { authorization: `Bearer ${stripeSettings.secretKey}` };
  const url = `${stripe.url}/v1/subscriptions/${subscription?.id ?? ''}`;
  const { status } = await fetch(url, { method: 'POST', headers, body });
  if (status !== 200) throw new Error(`the subscription of ${who}: ${status}`);
}

/** A word of the assistant's, which is a project of its own, signed with the key that both know. */
async function countCalls(scene: Scene, { who, used }: Does<'count-calls'>): Promise<void> {
  const { clock, functionsUrl, documents } = scene.world;
  const { uid } = callerOf(scene, who);
  const known = subscriptionDocumentSchema.parse(await documents.read(paths.subscription(uid)));
  const periodStart = known.current?.periodStart ?? 0;
  const told: Told = { version: 1, word: { kind: 'usage', uid, periodStart, used, cost: 0 } };
  const signed = signedByAssistant(JSON.stringify(told), Math.floor(clock.now() / 1000));
  const { status } = await fetch(`${functionsUrl['europe-west1']}/hearAssistant`, { method: 'POST', ...signed });
  scene.note('assistant', `has counted ${used} calls of ${who}: ${status}`);
  if (status !== 204) throw new Error(`the assistant was not heard: ${status}`);
}

function signedByAssistant(body: string, at: number) {
  const { active, keys } = JSON.parse(assistantSettings.webhookKeys) as {
    readonly active: string;
    readonly keys: Readonly<Record<string, string>>;
  };
  const key = Buffer.from(keys[active] ?? '', 'base64');
  const mac = createHmac('sha256', key).update(`assistant.${at}.${body}`).digest('hex');
  return { body, headers: { 'content-type': 'application/json', 'sos-signature': `t=${at},k=${active},v1=${mac}` } };
}

async function seesPlan(scene: Scene, act: Does<'sees-plan'>): Promise<void> {
  const { do: _deed, at: _at, who, ...wanted } = act;
  const { current } = await ask(scene, 'getSubscription', { caller: callerOf(scene, who), input: {} });
  if (!current) throw new Error(`${who} has no plan`);
  const { plan, status, used, aiCalls, entitledUntil } = current;
  demand(who, wanted, { status, plan: plan.id, calls: [used, aiCalls], isAnswered: entitledUntil !== null });
  scene.note(who, `sees ${plan.id} ${status}, ${used} of ${aiCalls}`);
}

async function customerOf(scene: Scene, who: string): Promise<unknown> {
  const kept = await scene.world.documents.read(paths.subscriptionCustomer(callerOf(scene, who).uid));
  return kept?.['customerId'];
}

function callerOf({ cast }: Scene, who: string): Caller {
  const member = cast.people[who];
  return { uid: member?.uid ?? '', role: member?.is ?? 'lawyer' };
}
