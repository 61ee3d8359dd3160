import { randomUUID } from 'node:crypto';
import type { WorldClock } from '@sos/clock/world-clock';
import type { FaultPlan } from '@sos/simulator-kit/faults';
import { type RunningServer, serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';
import { askedIn, botMethods } from './bot-api.ts';
import { Chats, type Message } from './chats.ts';
import { type Delivery, Outbox } from './outbox.ts';
import { chatPage, peoplePage } from './page.ts';
import { Refusal, refusalReply, tooMany } from './refusal.ts';
import { memberBody, messageBody, pressBody } from './updates.ts';

export interface TelegramOptions {
  readonly port: number;
  readonly clock: WorldClock;
  readonly faults: FaultPlan;
  readonly onCrash?: (region: string) => void;
  readonly token: string;
  readonly username: string;
  /** Groups that the bot is in. */
  readonly groups?: readonly number[];
}

export interface TelegramSimulator extends RunningServer {
  /** What was written in a chat, oldest first. */
  messages(chatId: number): readonly Message[];
  deliveries(): readonly Delivery[];
  /** A person writes to the bot, presses what is under a message of it, or stops it. */
  say(chatId: number, text: string): void;
  press(chatId: number, messageId: number, data: string): void;
  block(chatId: number, blocked: boolean): void;
  /** People and what was written, to be brought back by `restore`. */
  snapshot(): string;
  restore(snapshot: string): void;
}

const WAIT = 5;
const called = /^\/bot([^/]+)\/(\w+)$/;
const deeds = /^\/chat\/(-?\d+)(?:\/(say|press|block))?$/;

/** Starts the Bot API, and the page on which one plays the people who write to the bot. */
export async function startTelegramSimulator(options: TelegramOptions): Promise<TelegramSimulator> {
  const { clock, faults, token, username, groups = [], onCrash } = options;
  const chats = new Chats(groups);
  const outbox = new Outbox({ clock, faults, onCrash: () => onCrash?.('europe-west2') });
  const presses = new Set<string>();
  const bot = { id: Number(token.split(':')[0]), is_bot: true, first_name: 'SOS Expat', username } as const;
  const methods = botMethods({ chats, outbox, bot, now: () => clock.now(), presses });
  const people = makePeople({ chats, outbox, bot, now: () => clock.now(), presses });
  const call = ({ headers, body }: SimRequest, name: string): SimReply => {
    const method = methods.get(name);
    if (!method) return refusalReply(new Refusal(404, 'Not Found'));
    const fault = faults.take('telegram.api', name);
    if (fault?.do === 'status') return refusalReply(faultOf(fault.status));
    if (fault) return { hangUp: true };
    try {
      const asked = askedIn(headers['content-type'] ?? '', body.toString('utf8'));
      return { body: { ok: true, result: method(asked) } };
    } catch (error) {
      if (error instanceof Refusal) return refusalReply(error);
      throw error;
    }
  };
  const server = await serve(options.port, async (request) => {
    const [, given, name = ''] = called.exec(request.url.pathname) ?? [];
    if (given === undefined) return answerPerson({ chats, people, username }, request);
    return given === token ? call(request, name) : refusalReply(new Refusal(401, 'Unauthorized'));
  });
  const close = async () => {
    outbox.clear();
    await server.close();
  };
  const views = { messages: (id: number) => chats.messagesIn(id), deliveries: () => outbox.deliveries };
  const state = { snapshot: () => chats.snapshot(), restore: (snapshot: string) => chats.restore(snapshot) };
  return { ...server, close, ...people, ...views, ...state };
}

const faultOf = (status: number) => (status === 429 ? tooMany(WAIT) : new Refusal(status, 'planned fault'));

type People = Pick<TelegramSimulator, 'say' | 'press' | 'block'>;
type Needs = Parameters<typeof botMethods>[0];

function makePeople({ chats, outbox, bot, now, presses }: Needs): People {
  const known = (chatId: number) => {
    const person = chats.people.get(chatId);
    if (!person) throw new Error(`nobody has the chat ${chatId}`);
    return person;
  };
  return {
    say: (chatId, text) => {
      const person = known(chatId);
      person.hasStarted = true;
      const message = chats.write({ chatId, from: 'person', text, at: now() });
      outbox.post(chats.nextUpdate(), { message: messageBody(person, bot, message) });
    },
    press: (chatId, messageId, data) => {
      const person = known(chatId);
      const message = chats.find(chatId, messageId);
      if (!message) throw new Error(`there is no message ${messageId}`);
      const id = randomUUID();
      presses.add(id);
      outbox.post(chats.nextUpdate(), pressBody(person, { id, message: messageBody(person, bot, message), data }));
    },
    block: (chatId, blocked) => {
      const person = known(chatId);
      person.hasBlocked = blocked;
      outbox.post(chats.nextUpdate(), memberBody(person, bot, now()));
    },
  };
}

interface Pages {
  readonly chats: Chats;
  readonly people: People;
  readonly username: string;
}

async function answerPerson({ chats, people, username }: Pages, { method, url, body }: SimRequest): Promise<SimReply> {
  const { pathname, searchParams } = url;
  const start = searchParams.get('start') ?? undefined;
  const [, chat, deed] = deeds.exec(pathname) ?? [];
  if (chat !== undefined) {
    return method === 'POST' ? play(people, { chat, deed, body }) : chatPage(chats, Number(chat), start);
  }
  if (pathname === '/people' && method === 'POST') return join(chats, body);
  const isEntrance = pathname === '/' || pathname === `/${username}`;
  return isEntrance ? peoplePage(chats, start) : { status: 404, body: 'Not found' };
}

interface Deed {
  readonly chat: string;
  readonly deed: string | undefined;
  readonly body: Buffer;
}

function play(people: People, { chat, deed, body }: Deed): SimReply {
  const form = new URLSearchParams(body.toString('utf8'));
  const id = Number(chat);
  if (deed === 'say') people.say(id, form.get('text') ?? '');
  if (deed === 'press') people.press(id, Number(form.get('message')), form.get('data') ?? '');
  if (deed === 'block') people.block(id, form.get('blocked') !== 'no');
  return { status: 303, headers: { location: `/chat/${id}` } };
}

function join(chats: Chats, body: Buffer): SimReply {
  const form = new URLSearchParams(body.toString('utf8'));
  const { id } = chats.join(form.get('name') ?? '', form.get('language') ?? 'en');
  return { status: 303, headers: { location: `/chat/${id}` } };
}
