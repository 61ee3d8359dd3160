import { paths } from '@sos/contracts/paths';
import { subscriptionDocumentSchema } from '@sos/contracts/subscriptions';
import { storedDocument } from '../state/stored-document.ts';
import type { World } from '../world.ts';

const DAY = 86_400_000;

/** A month of the assistant for a provider, since yesterday, paid and with all its answers left. */
export async function giveAssistantPlan({ clock, documents }: World, uid: string): Promise<void> {
  const now = clock.now();
  const plan = { planId: 'assistant', status: 'active', aiCalls: 100, trialEnd: null, endsAt: null } as const;
  const current = { ...plan, periodStart: now - DAY, periodEnd: now + 29 * DAY, trialEndsSoon: false };
  const subscription = { current, given: null, hadTrial: false, checkoutUntil: null, toldAt: now, askAfter: null };
  await documents.write({ [paths.subscription(uid)]: storedDocument(subscriptionDocumentSchema, subscription) });
}
