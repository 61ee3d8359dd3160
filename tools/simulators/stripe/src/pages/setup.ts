import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import type Stripe from 'stripe';
import { type Progress, verifyAccount } from '../connect/accounts.ts';
import { usableLink } from '../connect/links.ts';
import type { Context } from '../money/context.ts';
import { escape, layout, redirect } from './layout.ts';

const SETUP = '/setup/e/';
const EXPRESS = '/express/';

/** Stripe's pages for the owner of an account; undefined for every other path. */
export function answerSetup(context: Context, request: SimRequest): SimReply | undefined {
  const { pathname } = request.url;
  if (pathname.startsWith(EXPRESS)) return express(context, pathname.slice(EXPRESS.length));
  const link = pathname.startsWith(SETUP) ? context.store.links.get(pathname.slice(SETUP.length)) : undefined;
  const account = link && context.store.accounts.get(link.account);
  if (!link || !account) return undefined;
  if (!usableLink(context, link)) return redirect(link.refreshUrl);
  if (request.method !== 'POST') return setupPage(account);
  const progress = new URLSearchParams(request.body.toString()).get('progress');
  link.used = true;
  if (isProgress(progress)) verifyAccount(context, account, progress);
  return redirect(link.returnUrl);
}

function isProgress(value: string | null): value is Progress {
  return value === 'all' || value === 'document' || value === 'later';
}

function express(context: Context, id: string): SimReply | undefined {
  const account = context.store.accounts.get(id);
  if (!account) return undefined;
  const own = [...context.store.transfers.values()].filter(({ destination }) => destination === id);
  const rows = own.map(
    ({ amount, amount_reversed: back, currency }) => `<li>${(amount - back) / 100} ${currency.toUpperCase()}</li>`,
  );
  return layout('Your payouts', `<ul>${rows.join('')}</ul>`);
}

function setupPage({ email, requirements }: Stripe.Account): SimReply {
  const due = (requirements?.currently_due ?? []).map((name) => `<li><code>${escape(name)}</code></li>`);
  return layout(
    'Tell Stripe who you are',
    `<p>${escape(email ?? '')}</p><p>This is Stripe’s page as this machine plays it. It wants:</p><ul>${due.join('')}</ul>
<form method="post">
<button name="progress" value="all">Give everything</button>
<button name="progress" value="document">Give everything but the identity document</button>
<button name="progress" value="later">Give enough for now</button>
<button name="progress" value="nothing">Leave</button>
</form>`,
  );
}
