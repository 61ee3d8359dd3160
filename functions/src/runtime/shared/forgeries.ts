import { log } from '../log.ts';

const HOUR_MS = 3_600_000;
const TOLERATED = 5;
const seen: Record<string, number[]> = {};

/** Turns a request away that its vendor did not sign; the fifth within an hour on one instance raises an alert. */
export async function refuseForgery(
  vendor: 'assistant' | 'flutterwave' | 'google' | 'paypal' | 'platform' | 'stripe' | 'telegram' | 'twilio' | 'wise',
): Promise<{ readonly status: number }> {
  const now = Date.now();
  const recent = [...(seen[vendor] ?? []).filter((instant) => instant > now - HOUR_MS), now];
  seen[vendor] = recent;
  log.warn('forged_webhook', { vendor, withinTheHour: recent.length });
  if (recent.length === TOLERATED) {
    const { alerts } = await import('./wiring.ts');
    const hour = new Date(now).toISOString().slice(0, 13);
    await alerts.raise({ kind: 'forged_webhooks', key: `${vendor}-${hour}`, detail: { vendor, count: recent.length } });
  }
  return { status: 403 };
}
