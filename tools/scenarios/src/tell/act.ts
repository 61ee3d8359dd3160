import type { Act } from '../story.ts';
import { callFunction, type Caller } from '@sos/world/people/call-function';
import type { Scene } from './scene.ts';

/** Lets one act of the story happen at its moment. */
export function planAct(scene: Scene, act: Act, clientOf: (booking: string) => string): void {
  scene.agenda.at(scene.begin + act.at * 1000, async () => {
    switch (act.do) {
      case 'cancel':
        return cancel(scene, act, clientOf(act.booking));
      case 'crash':
        scene.note('story', `${act.region} crashes`);
        return scene.world.functions.crash(act.region);
      case 'dial-in':
        return dialIn(scene, act);
      default:
        return useHand(scene, act);
    }
  });
}

async function cancel(scene: Scene, act: Extract<Act, { do: 'cancel' }>, client: string): Promise<void> {
  const { cast, world } = scene;
  const caller: Caller =
    act.by === 'admin' ? { uid: 'admin', role: 'admin' } : { uid: cast.people[client]?.uid ?? '', role: 'client' };
  const input = { sessionId: cast.bookingIds[act.booking] ?? '' };
  const answer = await callFunction(world, 'cancelScheduledCall', { caller, input });
  const outcome = answer === 'try_again' ? answer : 'refused' in answer ? answer.refused : answer.result.status;
  scene.note(act.by === 'admin' ? 'admin' : client, `cancels ${act.booking}: ${outcome}`);
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
