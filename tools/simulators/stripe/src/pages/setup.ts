import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import type Stripe from 'stripe';
import { type Progress, verifyAccount } from '../connect/accounts.ts';
import { usableLink } from '../connect/links.ts';
import type { Context } from '../money/context.ts';

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
  if (request.method !== 'POST') return html(setupPage(account));
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
  return html(layout('Your payouts', `<ul>${rows.join('')}</ul>`));
}

function setupPage({ email, requirements }: Stripe.Account): string {
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

function layout(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>body{font:1rem/1.5 system-ui;max-width:34rem;margin:2rem auto;padding:0 1rem}button{display:block;margin:.5rem 0;font:inherit;padding:.6rem 1rem}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;
}

function html(body: string): SimReply {
  return { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body };
}

function redirect(location: string): SimReply {
  return { status: 303, headers: { location }, body: '' };
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
