import type { Leg } from '../calls/leg.ts';
import { isRecording, type Recording } from '../recordings/recording.ts';
import { ApiError, notFound } from './api-error.ts';
import { passesDate } from './date-filter.ts';
import { allowOnly, allowOnlyFilters } from './known-parameters.ts';
import { pageOf } from './paging.ts';
import { recordingRequest } from './recording-request.ts';
import { callRecordingResource, recordingResource } from './recording-resources.ts';
import type { RestContext, RestRequest, Route } from './route.ts';

/** `Calls/{sid}/Recordings` and `Calls/{sid}/Recordings/{sid}`. */
export function callRecordingsRoute(context: RestContext, request: RestRequest): Route | undefined {
  const [, callSid = '', , sid] = request.parts;
  const leg = context.centre.leg(callSid);
  const of = leg?.call.party ?? callSid;
  const { accountSid } = context.exchange;
  const found = () => leg ?? fail(request);
  if (sid !== undefined) return ofCallRoute({ context, request, of, leg }, sid);
  switch (request.method) {
    case 'GET':
      return {
        subject: `GET Recordings ${of}`,
        run: (lagMs) => ({ status: 200, body: list(context, request, { leg: found(), lagMs }) }),
      };
    case 'POST':
      return {
        subject: `POST Recordings ${of}`,
        run: () => ({ status: 201, body: callRecordingResource(start(context, found(), request.form), accountSid) }),
      };
    default:
      return undefined;
  }
}

/** `Recordings/{sid}`. */
export function recordingsRoute(context: RestContext, request: RestRequest): Route | undefined {
  const [, sid, more] = request.parts;
  if (sid === undefined || more !== undefined) return undefined;
  const recording = context.exchange.recordings.find(sid);
  const of = recording?.call.party ?? sid;
  const found = () => recording ?? fail(request);
  switch (request.method) {
    case 'GET':
      return {
        subject: `GET Recording ${of}`,
        run: () => ({ status: 200, body: recordingResource(found(), context.exchange.accountSid) }),
      };
    case 'DELETE':
      return { subject: `DELETE Recording ${of}`, run: () => remove(context, found()) };
    default:
      return undefined;
  }
}

interface Scene {
  readonly context: RestContext;
  readonly request: RestRequest;
  readonly of: string;
  readonly leg: Leg | undefined;
}

function ofCallRoute({ context, request, of, leg }: Scene, sid: string): Route | undefined {
  const { recordings, accountSid } = context.exchange;
  const found = () => {
    const recording = recordings.find(sid);
    return recording && recording.call === leg?.call ? recording : fail(request);
  };
  const answer = () => ({ status: 200, body: callRecordingResource(found(), accountSid) });
  const update = () => {
    stop(context, found(), request.form);
    return answer();
  };
  if (request.method === 'GET') return { subject: `GET Recording ${of}`, run: answer };
  return request.method === 'POST' ? { subject: `POST Recording ${of}`, run: update } : undefined;
}

function fail(request: RestRequest): never {
  throw notFound(request.path);
}

function list(
  { exchange }: RestContext,
  { query, path }: RestRequest,
  { leg, lagMs }: { leg: Leg; lagMs: number },
): unknown {
  allowOnlyFilters(query, [], ['DateCreated']);
  const youngest = exchange.timers.now() - lagMs;
  const resources = exchange.recordings
    .of(leg.call)
    .filter(({ startedAt }) => startedAt <= youngest && passesDate(query, 'DateCreated', startedAt))
    .toReversed()
    .map((recording) => callRecordingResource(recording, exchange.accountSid));
  return pageOf(resources, 'recordings', { path, query });
}

/** @throws ApiError 21220 when nobody is on the line. */
function start({ exchange }: RestContext, { call }: Leg, form: URLSearchParams): Recording {
  if (call.status !== 'in-progress') {
    throw new ApiError(400, 21220, 'Requested resource is not eligible for recording: the call is not in-progress.');
  }
  return exchange.recordings.start(call, recordingRequest(form));
}

/** @throws ApiError 21220 for one that is over, and 20001 for a pause, which is not simulated. */
function stop({ exchange }: RestContext, recording: Recording, form: URLSearchParams): void {
  allowOnly(form, ['Status']);
  if (form.get('Status') !== 'stopped') throw new ApiError(400, 20001, 'Only the status stopped is simulated.');
  if (!isRecording(recording)) throw new ApiError(400, 21220, 'The recording is not in progress.');
  exchange.recordings.stop(recording);
}

/** @throws ApiError 20001 while it goes on: what Twilio does then is not documented. */
function remove({ exchange }: RestContext, recording: Recording): { status: number } {
  if (isRecording(recording)) throw new ApiError(400, 20001, 'Deleting a recording in progress is not simulated.');
  exchange.recordings.delete(recording);
  return { status: 204 };
}
