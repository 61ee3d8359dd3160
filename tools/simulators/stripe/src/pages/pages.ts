import { readFile } from 'node:fs/promises';
import type { SimReply } from '@sos/simulator-kit/http-server';
import { scriptAt } from './bundle.ts';

export interface PageFacts {
  readonly publishableKey: string;
  /** The world's time, by which the element judges a card's expiry. */
  readonly now: number;
}

const STYLES: Record<string, string> = {
  '/js/element.css': '../browser/element/element.css',
  '/js/challenge.css': '../browser/challenge/challenge.css',
};

/** Stripe.js and the pages that it frames. */
export async function answerPage(url: URL, facts: PageFacts): Promise<SimReply> {
  const { pathname } = url;
  const script = scriptAt(pathname);
  if (script) return reply('text/javascript', await script);
  const style = STYLES[pathname];
  if (style !== undefined) return reply('text/css', await readFile(new URL(style, import.meta.url), 'utf8'));
  if (pathname === '/js/elements/payment') return reply('text/html', elementPage(facts));
  if (pathname === '/js/challenge') return reply('text/html', challengePage(facts));
  return { status: 404, body: { error: { message: `Nothing is at ${pathname}.` } } };
}

function reply(type: string, body: string): SimReply {
  return { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' }, body };
}

function elementPage({ now }: PageFacts): string {
  return `<!doctype html>
<html lang="en" data-now="${now}">
<head><meta charset="utf-8"><title>Secure payment input</title><link rel="stylesheet" href="/js/element.css"></head>
<body><script src="/js/element.js" defer></script></body>
</html>`;
}

function challengePage({ publishableKey }: PageFacts): string {
  return `<!doctype html>
<html lang="en" data-key="${escape(publishableKey)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Paper Bank</title>
<link rel="stylesheet" href="/js/challenge.css"><script src="/js/challenge.js" defer></script></head>
<body><main>
<p id="bank"></p><h1 id="title"></h1><p id="question"></p>
<div class="Answers"><button id="complete" type="button" hidden></button><button id="fail" type="button" hidden></button></div>
</main></body>
</html>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
