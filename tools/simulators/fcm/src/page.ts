import { palette } from '@sos/pages/palette';
import type { SimReply } from '@sos/simulator-kit/http-server';
import type { PushMessage } from './message.ts';

/** What was sent, as a page that reads itself anew. */
export async function answerPage(messages: readonly PushMessage[]): Promise<SimReply> {
  const rows = messages.map(({ data, token, receivedAt }) => {
    const { title = '', body = '', path = '', lang = '' } = data;
    const cells = [new Date(receivedAt).toISOString(), `${token.slice(0, 12)}…`, path].map(
      (cell) => `<td>${escaped(cell)}</td>`,
    );
    return `<tr><td lang="${escaped(lang)}" dir="auto"><strong>${escaped(title)}</strong><br>${escaped(body)}</td>${cells.join('')}</tr>`;
  });
  const head = '<th>Message</th><th>Time</th><th>Device</th><th>Opens</th>';
  const list = rows.length === 0 ? '<p>Nothing was sent yet.</p>' : `<table><tr>${head}</tr>${rows.join('')}</table>`;
  const style = `${await palette()}\nbody { font: 16px system-ui; margin: 2rem; } td, th { padding: 0.5rem; text-align: start; }`;
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="3"><title>Push messages</title><style>${style}</style><h1>Push messages</h1>${list}</html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
