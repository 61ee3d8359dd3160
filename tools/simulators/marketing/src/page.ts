import { palette } from '@sos/pages/palette';
import type { SimReply } from '@sos/simulator-kit/http-server';
import type { BrokenEvent } from './broken.ts';
import type { Subscriber } from './readers.ts';
import type { Counted } from './vendors.ts';

interface Told {
  readonly counted: readonly Counted[];
  readonly readers: readonly Subscriber[];
  readonly broken: readonly BrokenEvent[];
}

/** What each was told, who gets news, and what broke. */
export async function marketingPage({ counted, readers, broken }: Told): Promise<SimReply> {
  const rows = counted.map(
    ({ vendor, event, body }) =>
      `<tr><td>${vendor}</td><td>${escaped(event)}</td><td><code>${escaped(JSON.stringify(body))}</code></td></tr>`,
  );
  const style = `${await palette()}\nbody { font: 16px system-ui; margin: 2rem; } td, th { padding: 0.5rem; text-align: start; vertical-align: top; }`;
  const table = `<table><tr><th>Who</th><th>What</th><th>As it was told</th></tr>${rows.join('')}</table>`;
  const told = rows.length > 0 ? table : '<p>Nothing yet.</p>';
  const listed = readers.map(
    ({ email, language, status }) => `<li>${[email, language, status].map(escaped).join(' · ')}</li>`,
  );
  const news = listed.length > 0 ? `<h2>Who gets news</h2><ul>${listed.join('')}</ul>` : '';
  const failures = broken.map(({ body }) => `<li><code>${escaped(JSON.stringify(body))}</code></li>`);
  const failed = failures.length > 0 ? `<h2>What broke</h2><ul>${failures.join('')}</ul>` : '';
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Marketing</title><style>${style}</style><h1>What was told</h1>${told}${news}${failed}</html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
