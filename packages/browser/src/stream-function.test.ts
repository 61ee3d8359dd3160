import type { Input } from '@sos/contracts/callables';
import { describe, expect, it } from 'vitest';
import { unproved } from './callable-client.ts';
import { createStreamingClient } from './stream-function.ts';

const functionsUrl = { 'europe-west1': 'http://one', 'europe-west2': 'http://two', 'europe-west3': 'http://three' };
const question: Input<'askAssistant'> = {
  dossierId: 'd1',
  askId: '0e3f3f5e-6f43-4f0a-9d8b-0a2b6a1f7c11',
  kind: 'answer',
  question: 'May they stay?',
  forClient: false,
};
const thinking = { kind: 'status', status: 'thinking' } as const;
const line = (event: object) => `data: ${JSON.stringify(event)}\n\n`;

/** A server that answers with these pieces, cut wherever the network likes. */
function asking(pieces: readonly (string | Uint8Array)[], status = 200) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const encoder = new TextEncoder();
  const body = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
        controller.close();
      },
    });
  const answer: typeof fetch = async (url, init) => {
    asked.push({ url: url instanceof Request ? url.url : url.toString(), init });
    return new Response(body(), { status });
  };
  const stream = createStreamingClient({
    functionsUrl,
    proving: unproved,
    idToken: async () => 'id-token',
    fetch: answer,
  });
  const chunks: unknown[] = [];
  const signal = new AbortController().signal;
  return {
    asked,
    chunks,
    result: stream('askAssistant', question, { onChunk: (chunk) => chunks.push(chunk), signal }),
  };
}

describe('a callable that streams', () => {
  it('is asked for its stream, by whoever is signed in', async () => {
    const { asked, result } = asking([line({ result: 1 })]);
    await result;
    const { url, init } = asked[0] ?? { url: '', init: undefined };
    expect(url).toBe('http://one/askAssistant');
    expect(new Headers(init?.headers).get('Accept')).toBe('text/event-stream');
    expect(new Headers(init?.headers).get('Authorization')).toBe('Bearer id-token');
    expect(JSON.parse(init?.body as string)).toEqual({ data: question });
  });

  it('tells its pieces in their order and then its result, wherever the network cuts them', async () => {
    const whole = new TextEncoder().encode(
      `: open\n\n${line({ message: thinking })}${line({ message: { kind: 'status', status: 'suché é' } })}${line({ result: { ok: true } })}`,
    );
    for (const size of [1, 2, 7, whole.length]) {
      const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_none, at) =>
        whole.slice(at * size, (at + 1) * size),
      );
      const { chunks, result } = asking(pieces);
      expect(await result).toEqual({ ok: true });
      expect(chunks).toEqual([thinking, { kind: 'status', status: 'suché é' }]);
    }
  });

  it('refuses before it begins', async () => {
    const { result } = asking([JSON.stringify({ error: { details: { reason: 'calls_used_up' } } })], 429);
    await expect(result).rejects.toMatchObject({ reason: 'calls_used_up' });
  });

  it('refuses in the middle, after what it has told', async () => {
    const error = { status: 'UNAVAILABLE', details: { reason: 'assistant_down' } };
    const { chunks, result } = asking([line({ message: thinking }), line({ error })]);
    await expect(result).rejects.toMatchObject({ reason: 'assistant_down' });
    expect(chunks).toHaveLength(1);
  });

  it('counts as lost where it ends without a result', async () => {
    await expect(asking([line({ message: thinking })]).result).rejects.toMatchObject({ reason: 'offline' });
  });

  it('counts as lost where nothing is heard for too long', async () => {
    const silent: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      });
    const stream = createStreamingClient({
      functionsUrl,
      proving: unproved,
      idToken: async () => null,
      fetch: silent,
      patience: 1,
    });
    const signal = new AbortController().signal;
    await expect(stream('askAssistant', question, { onChunk: () => {}, signal })).rejects.toMatchObject({
      reason: 'offline',
    });
  });

  it('stays stopped for whoever has stopped it', async () => {
    const stop = new AbortController();
    const silent: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
        stop.abort();
      });
    const stream = createStreamingClient({ functionsUrl, proving: unproved, idToken: async () => null, fetch: silent });
    const stopped = stream('askAssistant', question, { onChunk: () => {}, signal: stop.signal });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});
