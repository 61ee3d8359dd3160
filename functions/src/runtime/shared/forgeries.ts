import { log } from '../log.ts';

type Vendor =
  | 'assistant'
  | 'flutterwave'
  | 'google'
  | 'paypal'
  | 'platform'
  | 'stripe'
  | 'telegram'
  | 'twilio'
  | 'wise';

/** Turns a request away that its vendor did not sign; the fifth within an hour raises an alert. */
export async function refuseForgery(vendor: Vendor): Promise<{ readonly status: number }> {
  log.warn('forged_webhook', { vendor });
  const { noteForgery } = await import('../limits/wiring.ts');
  await noteForgery(vendor);
  return { status: 403 };
}
