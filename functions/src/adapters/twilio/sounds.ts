import { type Circuit, VendorUnavailableError } from '../../usecases/shared/ports.ts';
import type { SoundPart, Sounds, SoundSpan } from '../../usecases/recordings/ports.ts';
import { makeAsk, undefinedWhenGone } from './ask.ts';
import { type ClientOptions, makeClient } from './client.ts';

/** Longer than the largest part takes, in ms. */
const TIMEOUT_MS = 20_000;

/** Twilio's files of recordings, as MP3 with each side on its own channel; every request passes the circuit. */
export function makeSounds(options: ClientOptions, circuit: Circuit): Sounds {
  const client = makeClient(options);
  const ask = makeAsk(circuit);
  return {
    read: (id, span) => ask(async () => partOf(await fetchSound(options, id, span), span)),
    erase: (id) => ask(async () => void (await client.recordings(id).remove().catch(undefinedWhenGone))),
  };
}

/** Past the SDK, which reads every answer as text. */
async function fetchSound({ accountSid, authToken, apiBase }: ClientOptions, id: string, { from, to }: SoundSpan) {
  const address = `${apiBase}/2010-04-01/Accounts/${accountSid}/Recordings/${id}.mp3?RequestedChannels=2`;
  const pass = Buffer.from(`${accountSid}:${authToken}`).toString('base64');
  const headers = { authorization: `Basic ${pass}`, range: `bytes=${from}-${to ?? ''}` };
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(outOfReach);
  const bytes = await answer.arrayBuffer().catch(outOfReach);
  return { status: answer.status, span: answer.headers.get('content-range'), bytes: new Uint8Array(bytes) };
}

/** Also where the file came whole, which a server may send whatever part was asked for; any other part would be heard in its place. */
function partOf(
  { status, span, bytes }: Awaited<ReturnType<typeof fetchSound>>,
  { from, to }: SoundSpan,
): SoundPart | undefined {
  const { first, total } = placeOf(span);
  if (status === 404) return undefined;
  if (status === 200) return { bytes: bytes.subarray(from, to === null ? undefined : to + 1), total: bytes.length };
  if (status === 206 && first === from) return { bytes, total };
  if (status === 416) return { bytes: new Uint8Array(), total };
  return outOfReach(new Error(`the carrier answered ${status}`));
}

/** Where a part begins, and of how much it is one; null where that is not said. */
function placeOf(span: string | null) {
  const [, first = null, total = '0'] = /^bytes (?:(\d+)-\d+|\*)\/(\d+)$/.exec(span ?? '') ?? [];
  return { first: first === null ? null : Number(first), total: Number(total) };
}

function outOfReach(cause: unknown): never {
  throw new VendorUnavailableError('the carrier is out of reach', { certain: true, cause });
}
