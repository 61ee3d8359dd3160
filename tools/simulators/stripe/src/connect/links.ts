import type Stripe from 'stripe';
import { type Context, nowSeconds } from '../money/context.ts';
import { randomText } from '../money/ids.ts';
import type { SetupLink } from './setup-link.ts';

const LINK_SECONDS = 300;

interface Wish {
  readonly account: string;
  readonly return_url: string;
  readonly refresh_url: string;
}

export function createSetupLink(context: Context, wish: Wish): Stripe.AccountLink {
  const token = randomText(16);
  const created = nowSeconds(context);
  const expiresAt = created + LINK_SECONDS;
  const { account, return_url: returnUrl, refresh_url: refreshUrl } = wish;
  context.store.links.set(token, { account, returnUrl, refreshUrl, expiresAt, used: false });
  return { object: 'account_link', created, expires_at: expiresAt, url: `${context.baseUrl}/setup/e/${token}` };
}

export function createLoginLink(context: Context, account: Stripe.Account): Stripe.LoginLink {
  return { object: 'login_link', created: nowSeconds(context), url: `${context.baseUrl}/express/${account.id}` };
}

/** The link as it serves now; undefined once it was used or is too old. */
export function usableLink(context: Context, link: SetupLink): SetupLink | undefined {
  return link.used || link.expiresAt < nowSeconds(context) ? undefined : link;
}
