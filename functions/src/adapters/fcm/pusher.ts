import { isNoticeText, type NoticeText, noticeTexts } from '@sos/domain/notifications/notice';
import { placeOfNotice } from '@sos/domain/notifications/places';
import { type PushKind, pushKinds } from '@sos/domain/notifications/preferences';
import { notificationWords } from '@sos/words/notifications';
import { AddressGoneError, type Letter, type Sender, SendRefusedError } from '../../usecases/notifications/ports.ts';
import { type Clock, VendorUnavailableError } from '../../usecases/shared/ports.ts';

/** Well below a delivery's lease, in ms. */
const TIMEOUT_MS = 30_000;
/** Seconds after which what was not delivered is of no more use. */
const DAY = 86_400;

export interface PusherSettings {
  /** Without a slash at the end. */
  readonly apiBase: string;
  readonly projectId: string;
  readonly accessToken: () => Promise<string>;
  /** Forgets a device that FCM no longer knows. */
  readonly forget: (uid: string, token: string) => Promise<void>;
  readonly clock: Clock;
}

/** Push over FCM's HTTP v1 API. What others may read on a device says nothing of whom, when or how much. */
export function makePusher({ apiBase, projectId, accessToken, forget, clock }: PusherSettings): Sender {
  const url = `${apiBase}/v1/projects/${projectId}/messages:send`;
  return {
    send: async (letter) => {
      const body = JSON.stringify({ message: await messageOf(letter, clock.now()) });
      const problem = await post(url, { authorization: `Bearer ${await accessToken()}` }, body);
      if (problem instanceof AddressGoneError) await forget(letter.notice.recipientId, letter.to.address);
      if (problem) throw problem;
    },
  };
}

async function messageOf({ id, notice, recipient, to }: Letter, now: number): Promise<object> {
  const text = isNoticeText(notice.text) ? notice.text : undefined;
  const kind = text && pushKindOf(text);
  if (!kind) throw new SendRefusedError('not_for_devices');
  const { push } = await notificationWords(recipient.locale);
  const { ringsAt } = notice.facts;
  // In whichever app the device has: both have the pages that it may lead to.
  const path = `/${recipient.locale}${placeOfNotice(text, notice.facts).path}`;
  const data = { id, title: 'SOS Expat', body: push[kind], path, lang: recipient.locale };
  const headers = { TTL: String(secondsOfUse(kind, ringsAt, now)), Urgency: 'high' };
  return { token: to.address, data, webpush: { headers } };
}

function pushKindOf(text: NoticeText): PushKind | undefined {
  return pushKinds.find((kind) => kind === noticeTexts[text]);
}

/** A word that the telephone is about to ring is worth nothing once it has rung. */
function secondsOfUse(kind: PushKind, ringsAt: number | null, now: number): number {
  return kind === 'call_soon' && ringsAt !== null ? Math.max(0, Math.ceil((ringsAt - now) / 1000)) : DAY;
}

/** Undefined once the message is taken. */
async function post(url: string, headers: Record<string, string>, body: string): Promise<Error | undefined> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const type = { 'content-type': 'application/json' };
  try {
    const answer = await fetch(url, { method: 'POST', headers: { ...headers, ...type }, body, signal });
    return answer.ok ? undefined : toPortError(answer.status, codeIn(await answer.text()));
  } catch (cause) {
    return new VendorUnavailableError('fcm_no_answer', { certain: false, cause });
  }
}

/** FCM's own word for what is wrong; an answer's other words may hold the token. */
function codeIn(body: string): string | undefined {
  return /"errorCode":\s*"([A-Z_]+)"/.exec(body)?.[1];
}

function toPortError(status: number, code: string | undefined): Error {
  if (code === 'UNREGISTERED' || code === 'SENDER_ID_MISMATCH')
    return new AddressGoneError(`fcm_${code.toLowerCase()}`);
  if (status === 400) return new SendRefusedError(`fcm_${code?.toLowerCase() ?? status}`);
  // Whoever does not let us in may do so later.
  return new VendorUnavailableError(`fcm_${status}`, { certain: true });
}
