import type { Told } from '@sos/contracts/assistant-words';
import { readWord, signWord, type Speaker } from '../../adapters/crypto/signed-words.ts';
import type { AskVersions } from '../../usecases/assistant/tell-word.ts';
import type { Tell } from '../../usecases/assistant/ports.ts';
import { params, secrets } from '../config.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { log } from '../log.ts';
import { refuseForgery } from '../shared/forgeries.ts';
import { clock } from '../shared/wiring.ts';

const TIMEOUT_MS = 20_000;
const ring = () => secrets.assistantWebhookKeys.value();

async function post(speaker: Speaker, told: Told): Promise<Response | undefined> {
  const { body, signature } = signWord(ring(), speaker, { told, now: clock.now() });
  const headers = { 'content-type': 'application/json', 'sos-signature': signature };
  const asked = { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) } as const;
  return fetch(params.assistantWordsUrl.value(), asked).catch((error: unknown) => {
    log.warn('word_not_told', { error });
    return undefined;
  });
}

/** Tells the other project. */
export const tellAs =
  (speaker: Speaker): Tell =>
  async (told) =>
    (await post(speaker, told))?.ok === true;

/** Asks the other project which versions it has. */
export const askVersions: AskVersions = async (uids) => {
  const answer = await post('platform', { version: 1, word: { kind: 'versions', uids: [...uids] } });
  return answer?.ok === true ? ((await answer.json()) as Record<string, number>) : undefined;
};

/** The answer to a word of the other side's, which says anything but a 2xx again. */
export async function hear(
  speaker: Speaker,
  call: HttpCall,
  follow: (told: Told) => Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  const { rawBody, method } = call;
  if (method !== 'POST') return { status: 405 };
  const heard = readWord(ring(), speaker, { rawBody, signature: call.header('sos-signature') ?? '', now: clock.now() });
  if (heard.kind === 'forged') return refuseForgery(speaker);
  if (heard.kind === 'unreadable') {
    log.warn('word_not_understood', { speaker });
    return { status: 422 };
  }
  return follow(heard.told);
}
