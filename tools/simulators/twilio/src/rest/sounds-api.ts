import type { SimReply } from '@sos/simulator-kit/http-server';
import { recordedSeconds, type Recording } from '../recordings/recording.ts';
import { silence } from '../recordings/silence.ts';
import { ApiError, notFound } from './api-error.ts';
import { allowOnlyFilters } from './known-parameters.ts';
import type { RestContext, RestRequest, Route } from './route.ts';

/** `Recordings/{sid}.mp3`: the sound of a recording that is complete, in which nothing is heard. */
export function soundRoute({ exchange }: RestContext, request: RestRequest): Route | undefined {
  const [resource, sid, more] = request.parts;
  if (resource !== 'Recordings' || sid === undefined || more !== undefined || request.method !== 'GET')
    return undefined;
  const recording = exchange.recordings.find(sid);
  return {
    subject: `GET Sound ${recording?.call.party ?? sid}`,
    run: () => soundOf(recording, request),
  };
}

/** @throws ApiError 20404 while there is no file. */
function soundOf(recording: Recording | undefined, { path, query, range }: RestRequest): SimReply {
  allowOnlyFilters(query, ['RequestedChannels']);
  if (recording?.status !== 'completed') throw notFound(path);
  const wanted = Number(query.get('RequestedChannels') ?? 1);
  if (wanted > recording.request.channels) throw new ApiError(400, 20001, 'There are not as many channels.');
  return answerOf(silence(recordedSeconds(recording) ?? 0), range);
}

/** The whole where nobody asks for a part. */
function answerOf(bytes: Buffer, range: string | undefined): SimReply {
  const headers = { 'content-type': 'audio/mpeg', 'accept-ranges': 'bytes' };
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined) return { status: 200, headers, body: bytes };
  const part = bytes.subarray(Number(from), to ? Number(to) + 1 : undefined);
  if (part.length === 0) return { status: 416, headers: { ...headers, 'content-range': `bytes */${bytes.length}` } };
  const span = `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`;
  return { status: 206, headers: { ...headers, 'content-range': span }, body: part };
}
