import { palette } from '@sos/pages/palette';
import type { SimReply } from '@sos/simulator-kit/http-server';
import type { Chats, Message, Person } from './chats.ts';

const style = `body { font: 16px system-ui; margin: 2rem; max-inline-size: 40rem; }
form { display: flex; gap: 0.5rem; margin: 0.5rem 0; flex-wrap: wrap; }
.message { padding: 0.5rem 0.75rem; margin: 0.5rem 0; border: 1px solid; border-radius: 12px; white-space: pre-line; }
.person { margin-inline-start: 20%; } .bot { margin-inline-end: 20%; }
input[name=text] { flex: 1; min-inline-size: 10rem; }`;
/** Reads the conversation anew, and leaves what is being typed alone. */
const follow = `setInterval(async () => {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  const [shown, fresh] = [document, page].map((each) => each.querySelector('#conversation'));
  if (shown.innerHTML !== fresh.innerHTML) shown.innerHTML = fresh.innerHTML;
}, 1000);`;

/** Whoever has Telegram; a link into the bot is opened as one of them. */
export async function peoplePage(chats: Chats, start: string | undefined): Promise<SimReply> {
  const opens = start === undefined ? '' : `?start=${encodeURIComponent(start)}`;
  const people = [...chats.people.values()].map(
    (person) => `<li><a href="/chat/${person.id}${opens}">${nameOf(person)}</a></li>`,
  );
  const groups = [...chats.groups].map((id) => `<li><a href="/chat/${id}">The group of the admins</a></li>`);
  const title = start === undefined ? 'Telegram' : 'Open the link as';
  const join = `<form method="post" action="/people"><label>Name <input name="name" required></label> <label>Language <input name="language" value="en" size="5" required></label> <button>Add somebody</button></form>`;
  return html(title, `<ul>${people.join('')}${start === undefined ? groups.join('') : ''}</ul>${join}`);
}

export async function chatPage(chats: Chats, id: number, start: string | undefined): Promise<SimReply> {
  const person = chats.people.get(id);
  const messages = chats.messagesIn(id).map((message) => messageRow(id, message));
  const conversation = `<div id="conversation" aria-live="polite">${messages.join('') || '<p>Nothing was written yet.</p>'}</div>`;
  const back = '<p><a href="/">Everybody</a></p>';
  const forms = person ? writing(person, start) : '';
  return html(person ? nameOf(person) : 'Admins', `${back}${conversation}${forms}<script>${follow}</script>`);
}

function writing({ id, hasStarted, hasBlocked }: Person, start: string | undefined): string {
  const to = (deed: string) => `<form method="post" action="/chat/${id}/${deed}">`;
  const command = start === undefined ? '/start' : `/start ${start}`;
  const begin = `${to('say')}<input type="hidden" name="text" value="${escaped(command)}"><button>Start</button></form>`;
  const say = `${to('say')}<input name="text" aria-label="Message" required autocomplete="off"> <button>Send</button></form>`;
  const stop = `${to('block')}<button name="blocked" value="${hasBlocked ? 'no' : 'yes'}">${hasBlocked ? 'Unblock the bot' : 'Block the bot'}</button></form>`;
  const isNew = !hasStarted || start !== undefined;
  return hasBlocked ? stop : `${isNew ? begin : ''}${say}${hasStarted ? stop : ''}`;
}

function messageRow(chatId: number, { id, from, text, buttons }: Message): string {
  const shown = buttons
    .flat()
    .map((button) =>
      button.callback_data === undefined
        ? `<a href="${escaped(button.url ?? '')}">${escaped(button.text)}</a>`
        : `<form method="post" action="/chat/${chatId}/press"><input type="hidden" name="message" value="${id}"><button name="data" value="${escaped(button.callback_data)}">${escaped(button.text)}</button></form>`,
    );
  return `<div class="message ${from}" dir="auto">${escaped(text)}${shown.join('')}</div>`;
}

const nameOf = ({ firstName, languageCode }: Person) => `${escaped(firstName)} (${escaped(languageCode)})`;

async function html(title: string, content: string): Promise<SimReply> {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${await palette()}\n${style}</style>`;
  const body = `<!doctype html><html lang="en"><head>${head}</head><body><h1>${title}</h1>${content}</body></html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
