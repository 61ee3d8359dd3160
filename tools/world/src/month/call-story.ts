import { randomUUID } from 'node:crypto';
import { paths } from '@sos/contracts/paths';
import { sessionDocumentSchema } from '@sos/contracts/calls';
import { confirmCard } from '../people/confirm-card.ts';
import { playersOf } from './endings.ts';
import type { PlannedCall } from './plan.ts';
import { admin, ask, type Caller, type Scene, tell } from './scene.ts';

const PAYS_AFTER_SECONDS = 20;
const CANCELS_AFTER_SECONDS = 4;
/** Seconds after which the longest call is over and the carrier's longest outage was waited for. */
const OVER_AFTER_SECONDS = 1_700;

export interface CallPeople {
  readonly client: Caller;
  readonly provider: Caller;
}
type PlayedCall = CallPeople & Pick<PlannedCall, 'ending' | 'talkSeconds'>;
/** A call that was charged, which its client may write about. */
export interface TalkedCall extends CallPeople {
  readonly id: string;
}

/** Lets a client book a call and everybody play it; `onTalked` hears of one that was charged. */
export async function playCall(scene: Scene, call: PlayedCall, onTalked: (talked: TalkedCall) => void): Promise<void> {
  const { world, agenda } = scene;
  const { client, provider } = call;
  const id = randomUUID();
  const players = playersOf(call.ending, call.talkSeconds);
  world.twilio.setPhone(client.phone, { name: client.name, personas: [players.client] });
  world.twilio.setPhone(provider.phone, { name: provider.name, personas: [players.provider] });
  world.faults.add(
    ...players.faults.map((fault) => ({ ...fault, match: fault.match?.replace('{client}', client.phone) ?? '' })),
  );
  await ask(scene, 'setAvailability', { by: provider, input: { wanted: 'on' } });
  const input = { bookingId: id, providerId: provider.uid, currency: 'EUR' as const, phone: client.phone };
  const { checkout } = await ask(scene, 'createPaymentIntent', { by: client, input });
  if (checkout.rail !== 'stripe') throw new Error(`no card: ${checkout.rail}`);
  agenda.after(PAYS_AFTER_SECONDS, async () => {
    const outcome = await confirmCard(world.stripe.url, checkout.clientSecret, players.card);
    if (outcome !== 'authorised') return tell(scene, 'cards refused');
    await book(scene, id, call);
    if (players.cancelledBy)
      agenda.after(CANCELS_AFTER_SECONDS, () => cancel(scene, id, { by: players.cancelledBy, client }));
    agenda.after(OVER_AFTER_SECONDS, () => lookBack(scene, id, () => onTalked({ id, client, provider })));
  });
}

async function book(scene: Scene, id: string, { client }: CallPeople): Promise<void> {
  const input = { bookingId: id, phone: client.phone, locale: 'en' as const };
  await ask(scene, 'createAndScheduleCall', { by: client, input });
}

interface Cancelling {
  readonly by: 'client' | 'admin' | undefined;
  readonly client: Caller;
}

async function cancel(scene: Scene, sessionId: string, { by, client }: Cancelling): Promise<void> {
  if (by === 'client') await ask(scene, 'cancelScheduledCall', { by: client, input: { sessionId } });
  else await ask(scene, 'adminCancelCall', { by: admin, input: { sessionId, reason: 'Asked for by telephone.' } });
}

/** What became of a call. The vendors are well again for the next one. */
async function lookBack(scene: Scene, id: string, onTalked: () => void): Promise<void> {
  scene.world.faults.clear();
  const stored = await scene.world.documents.read(paths.session(id));
  const { status, endReason } = sessionDocumentSchema.parse(stored);
  tell(scene, `calls ${endReason ?? status}`);
  if (status === 'completed') onTalked();
}
