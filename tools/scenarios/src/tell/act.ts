import type { Act } from '../story.ts';
import { callFunction, type Caller } from '@sos/world/people/call-function';
import { admin } from './ask.ts';
import { answerDispute, decide, dispute } from './dispute.ts';
import { type AffiliateAct, actOnEarnings } from './earn.ts';
import { giveBack, type GivingBack } from './give-back.ts';
import { inbox } from './inbox.ts';
import type { Scene } from './scene.ts';
import { actOnSubscription, type SubscriberAct } from './subscribe.ts';

/** Lets one act of the story happen at its moment. */
export function planAct(scene: Scene, act: Act, clientOf: (booking: string) => string): void {
  scene.agenda.at(scene.begin + act.at * 1000, async () => {
    switch (act.do) {
      case 'cancel':
        return cancel(scene, act, clientOf(act.booking));
      case 'verify':
        return verify(scene, act);
      case 'inbox':
        return inbox(scene, act);
      case 'dispute':
        return dispute(scene, act.booking, clientOf(act.booking));
      case 'answer-dispute':
        return answerDispute(scene, act);
      case 'decide':
        return decide(scene, act);
      default:
        return ofMoney(scene, act);
    }
  });
}

async function ofMoney(scene: Scene, act: Other | GivingBack | SubscriberAct | AffiliateAct): Promise<void> {
  switch (act.do) {
    case 'refund':
    case 'refund-by-hand':
    case 'refund-sent-back':
    case 'write-off':
      return giveBack(scene, act);
    default:
      return ofLongAffairs(scene, act);
  }
}

/** What goes on for weeks. */
async function ofLongAffairs(scene: Scene, act: Other | SubscriberAct | AffiliateAct): Promise<void> {
  switch (act.do) {
    case 'subscribe':
    case 'manage':
    case 'pause':
    case 'count-calls':
    case 'sees-plan':
      return actOnSubscription(scene, act);
    default:
      return ofEarnings(scene, act);
  }
}

async function ofEarnings(scene: Scene, act: Other | AffiliateAct): Promise<void> {
  switch (act.do) {
    case 'withdraw':
    case 'confirm':
    case 'approve':
    case 'bank':
    case 'sees-earnings':
      return actOnEarnings(scene, act);
    default:
      return otherwise(scene, act);
  }
}

type Other = HandAct | Extract<Act, { do: 'crash' | 'run' | 'give-vat-number' | 'dial-in' }>;

async function otherwise(scene: Scene, act: Other): Promise<void> {
  switch (act.do) {
    case 'crash':
    case 'run':
      return moveMachine(scene, act);
    case 'give-vat-number':
      return giveVatNumber(scene, act);
    case 'dial-in':
      return dialIn(scene, act);
    default:
      return useHand(scene, act);
  }
}

async function moveMachine(scene: Scene, act: Extract<Act, { do: 'crash' | 'run' }>): Promise<void> {
  const { functions } = scene.world;
  scene.note('story', act.do === 'crash' ? `${act.region} crashes` : `it is time for ${act.schedule}`);
  if (act.do === 'crash') functions.crash(act.region);
  else await functions.runSchedule(act.schedule);
}

async function cancel(scene: Scene, act: Extract<Act, { do: 'cancel' }>, client: string): Promise<void> {
  const { cast, world } = scene;
  const caller: Caller = act.by === 'admin' ? admin : { uid: cast.people[client]?.uid ?? '', role: 'client' };
  const input = { sessionId: cast.bookingIds[act.booking] ?? '' };
  const answer = await callFunction(world, 'cancelScheduledCall', { caller, input });
  const outcome = answer === 'try_again' ? answer : 'refused' in answer ? answer.refused : answer.result.status;
  scene.note(act.by === 'admin' ? 'admin' : client, `cancels ${act.booking}: ${outcome}`);
}

/** Follows the product's link to Stripe's page and fills it in. */
async function verify(scene: Scene, { who, progress }: Extract<Act, { do: 'verify' }>): Promise<void> {
  const { cast, world } = scene;
  const member = cast.people[who];
  const caller: Caller = { uid: member?.uid ?? '', role: member?.is ?? 'lawyer' };
  const input = { page: 'setup', locale: 'en' } as const;
  const answer = await callFunction(world, 'getOnboardingLink', { caller, input });
  scene.note(who, `tells Stripe: ${progress}`);
  if (answer === 'try_again' || 'refused' in answer) throw new Error(`${who} has no way to Stripe`);
  await fetch(answer.result.url, { method: 'POST', body: new URLSearchParams({ progress }), redirect: 'manual' });
}

async function giveVatNumber(scene: Scene, { who }: Extract<Act, { do: 'give-vat-number' }>): Promise<void> {
  const { cast, world } = scene;
  const member = cast.people[who];
  const caller: Caller = { uid: member?.uid ?? '', role: 'client' };
  const input = { vatNumber: member?.vatNumber ?? '' };
  const answer = await callFunction(world, 'validateVatNumber', { caller, input });
  if (answer === 'try_again' || 'refused' in answer) throw new Error(`the VAT number of ${who} was not taken`);
  scene.note(who, `gives a VAT number: ${answer.result.check?.result}`);
}

function dialIn(scene: Scene, { who, withheld }: Extract<Act, { do: 'dial-in' }>): void {
  scene.note(who, withheld ? 'dials in with a withheld number' : 'dials in');
  scene.world.twilio.dial(scene.cast.people[who]?.phone ?? '', { withheld });
}

type HandAct = Extract<Act, { do: 'answer' | 'decline' | 'hang-up' | 'press' }>;

function useHand(scene: Scene, act: HandAct): void {
  const hands = scene.world.twilio.phone(scene.cast.people[act.who]?.phone ?? '');
  scene.note(act.who, act.do === 'press' ? `presses ${act.digit}` : act.do);
  if (act.do === 'press') hands.press(act.digit);
  else if (act.do === 'answer') hands.answer();
  else if (act.do === 'decline') hands.decline();
  else hands.hangUp();
}
