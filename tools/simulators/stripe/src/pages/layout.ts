import type { SimReply } from '@sos/simulator-kit/http-server';

/** A page of the simulated Stripe’s own. */
export function layout(title: string, body: string): SimReply {
  const text = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>body{font:1rem/1.5 system-ui;max-width:34rem;margin:2rem auto;padding:0 1rem}button{display:block;margin:.5rem 0;font:inherit;padding:.6rem 1rem}select{font:inherit;padding:.4rem}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body: text };
}

export function redirect(location: string): SimReply {
  return { status: 303, headers: { location }, body: '' };
}

export function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
