import type { Callback } from '../calls/call.ts';
import { API_VERSION } from '../calls/call-webhooks.ts';
import { fetchDocument, resolveAddress } from '../calls/load-document.ts';
import type { Exchange } from '../exchange.ts';
import { parseTwiml } from '../twiml/parse-twiml.ts';
import { promptMs } from '../twiml/speech.ts';
import { TwimlError } from '../twiml/twiml-error.ts';
import { isPrompt, type Prompt, type Verb } from '../twiml/verbs.ts';
import type { Conference, Seat } from './conference.ts';

export interface Announcement {
  readonly conference: Conference;
  /** Who hears it; everybody when left out. */
  readonly seat: Seat | undefined;
  readonly address: Callback;
}

const MOST_DOCUMENTS = 50;

/** Speaks a document into a conference; nothing more is said, or told, once nobody is left to hear it. */
export async function announce(exchange: Exchange, announcement: Announcement): Promise<void> {
  const { conference, seat, address } = announcement;
  const url: [string, string] = ['AnnounceUrl', address.url];
  try {
    await speak(exchange, announcement);
    conference.reportAnnouncement('announcement-end', seat, [url]);
  } catch (error) {
    if (!(error instanceof TwimlError)) throw error;
    const { code, message } = error;
    exchange.alerts.add({ at: now(exchange), code, message, resourceSid: conference.sid });
    conference.reportAnnouncement('announcement-fail', seat, [url, ['ReasonAnnouncementFailed', message]]);
  }
}

async function speak(exchange: Exchange, announcement: Announcement): Promise<void> {
  let next: Callback | undefined = announcement.address;
  for (let documents = 0; next; documents++) {
    if (documents > MOST_DOCUMENTS) throw new TwimlError(11200, 'Documents lead to each other and never end');
    const current: Callback = next;
    const { verbs, warnings } = parseTwiml(
      await fetchDocument(exchange.webhooks, request(exchange, announcement, current)),
    );
    for (const message of warnings) {
      exchange.alerts.add({ at: now(exchange), code: 12200, message, resourceSid: announcement.conference.sid });
    }
    next = await perform(exchange, announcement, { verbs, url: current.url });
  }
}

/** The parameters of the request are not documented; they say what it is about. */
function request({ accountSid }: Exchange, { conference, seat }: Announcement, address: Callback) {
  return {
    subject: `announce ${seat?.label ?? seat?.call.party ?? conference.name}`,
    ...address,
    form: [
      ['AccountSid', accountSid],
      ['ApiVersion', API_VERSION],
      ['ConferenceSid', conference.sid],
      ['FriendlyName', conference.name],
      ...(seat ? [['CallSid', seat.call.sid] satisfies [string, string]] : []),
    ] satisfies [string, string][],
  };
}

/** Resolves to the document that follows. @throws TwimlError 13238 for a verb that has no place in an announcement. */
async function perform(
  exchange: Exchange,
  announcement: Announcement,
  document: { verbs: readonly Verb[]; url: string },
): Promise<Callback | undefined> {
  for (const verb of document.verbs) {
    if (verb.verb === 'Redirect') return { url: resolveAddress(verb.url, document.url), method: verb.method };
    if (!isPrompt(verb)) throw new TwimlError(13238, `Invalid verb used in announceUrl TwiML: ${verb.verb}`);
    await say(exchange, announcement, verb);
  }
  return undefined;
}

async function say({ timers }: Exchange, { conference, seat }: Announcement, prompt: Prompt): Promise<void> {
  const rounds = prompt.verb === 'Pause' ? 1 : prompt.loop;
  for (let round = 0; round < rounds; round++) {
    const listeners = conference.seats().filter((each) => !seat || each === seat);
    if (listeners.length === 0) return;
    for (const listener of listeners) listener.hear(prompt);
    await new Promise<void>((resolve) => void timers.after(promptMs(prompt), resolve, 'announcement'));
  }
}

function now({ timers }: Exchange): string {
  return new Date(timers.now()).toISOString();
}
