import { randomUUID } from 'node:crypto';
import type { TalkedCall } from './call-story.ts';
import { admin, ask, type Scene, tell } from './scene.ts';

const HOUR_S = 3_600;
const DAY_S = 24 * HOUR_S;
const REFUNDED_EACH = 9;
const PART_OF_IT = 1_500;
/** The provider of this charged call is set offline, since they are online then. */
const LEFT_ALONE_AFTER = 5;

/** What the admins do besides deciding about applications and reviews. */
export interface Office {
  /** Some of the charged calls are given back, one in part and the next whole. */
  readonly hearOf: (call: TalkedCall) => void;
  /** What they do on a day, counted from 0. */
  readonly onDay: (day: number) => void;
}

export function makeOffice(scene: Scene): Office {
  let talked = 0;
  return {
    hearOf: ({ id, provider }) => {
      const own = talked++;
      if (own === LEFT_ALONE_AFTER) scene.agenda.after(1, () => setOffline(scene, provider.uid));
      if (own % REFUNDED_EACH !== 2) return;
      scene.agenda.after(6 * HOUR_S, () => giveBack(scene, id, own % (2 * REFUNDED_EACH) === 2));
    },
    onDay: (day) => {
      scene.agenda.after(DAY_S / 2, () => acknowledge(scene));
      const deed = deeds[day];
      if (deed) scene.agenda.after(DAY_S / 2, () => deed(scene));
    },
  };
}

/** By day. */
const deeds: Readonly<Record<number, (scene: Scene) => Promise<void>>> = {
  5: (scene) => askForHelp(scene, 'payment', 'My card was charged, and I do not find the invoice. Where is it?'),
  6: raisePrices,
  20: signOut,
  28: (scene) => askForHelp(scene, 'call', 'The lawyer was very clear. Can I book the same one for my husband?'),
};

async function giveBack(scene: Scene, paymentId: string, isPart: boolean): Promise<void> {
  const amount = isPart ? PART_OF_IT : null;
  const input = {
    paymentId,
    refundId: randomUUID(),
    amount,
    bearer: 'platform' as const,
    reason: 'The advice came too late.',
  };
  await ask(scene, 'adminRefundPayment', { by: admin, input });
  tell(scene, 'refunds');
}

/** From the next morning on, and by a little. */
async function raisePrices(scene: Scene): Promise<void> {
  const { current, revision } = await ask(scene, 'adminGetConfig', { by: admin, input: { name: 'pricing' } });
  if (current.name !== 'pricing') throw new Error('the prices are not there');
  const { lawyer, ...others } = current.value;
  const value = { ...others, lawyer: { ...lawyer, EUR: { ...lawyer.EUR, total: lawyer.EUR.total + 100 } } };
  const takesEffectAt = scene.world.clock.now() + DAY_S * 1_000;
  const input = {
    set: { name: 'pricing' as const, value },
    revision,
    takesEffectAt,
    reason: 'As agreed for the season.',
  };
  await ask(scene, 'adminUpdateConfig', { by: admin, input });
  tell(scene, 'prices changed');
}

async function setOffline(scene: Scene, uid: string): Promise<void> {
  await ask(scene, 'adminSetProviderOffline', {
    by: admin,
    input: { uid, requestId: randomUUID(), reason: 'Asked to be left alone today.' },
  });
}

/** A team that looks every day has nothing open but what is new. */
async function acknowledge(scene: Scene): Promise<void> {
  const { alerts } = await ask(scene, 'adminListAlerts', { by: admin, input: { state: 'open' } });
  const yesterday = scene.world.clock.now() - DAY_S * 1_000;
  for (const { id: alertId } of alerts.filter(({ raisedAt }) => raisedAt < yesterday)) {
    await ask(scene, 'adminAcknowledgeAlert', { by: admin, input: { alertId, reason: 'Looked into, and mended.' } });
  }
}

async function askForHelp(scene: Scene, topic: 'call' | 'payment', text: string): Promise<void> {
  const by = { uid: 'demo-client-2', role: 'client' } as const;
  const input = { requestId: randomUUID(), topic, text, locale: 'en' as const, email: null };
  await ask(scene, 'contactSupport', { by, input });
}

async function signOut(scene: Scene): Promise<void> {
  const input = { uid: 'demo-client-2', requestId: randomUUID(), reason: 'A telephone was lost.' };
  await ask(scene, 'adminRevokeSessions', { by: admin, input });
}
