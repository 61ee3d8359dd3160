import type { RecordingEvent, RecordingRequest } from '../recordings/recording.ts';
import { ApiError } from './api-error.ts';
import { allowOnly } from './known-parameters.ts';
import { callbackAddress } from './web-addresses.ts';

const EVENTS: readonly RecordingEvent[] = ['in-progress', 'completed', 'absent'];
const TRACKS = ['both', 'inbound', 'outbound'] as const;
const PARAMETERS = [
  'RecordingStatusCallback',
  'RecordingStatusCallbackMethod',
  'RecordingStatusCallbackEvent',
  'RecordingChannels',
  'RecordingTrack',
  'Trim',
];

/** Reads the form of a recording's creation; nobody is silent here, so that there is nothing to trim. @throws ApiError */
export function recordingRequest(form: URLSearchParams): RecordingRequest {
  allowOnly(form, PARAMETERS);
  oneOf(form, 'Trim', ['do-not-trim']);
  const told = form.getAll('RecordingStatusCallbackEvent').flatMap((words) => words.split(' '));
  const events = EVENTS.filter((event) => told.includes(event));
  return {
    callback: callbackAddress(form, 'RecordingStatusCallback', 'RecordingStatusCallbackMethod'),
    events: new Set<RecordingEvent>(events.length > 0 ? events : ['completed']),
    channels: oneOf(form, 'RecordingChannels', ['mono', 'dual']) === 'dual' ? 2 : 1,
    track: oneOf(form, 'RecordingTrack', TRACKS),
  };
}

/** The first of the words where none is given. @throws ApiError 20001 for any other. */
function oneOf<const Word extends string>(
  form: URLSearchParams,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const given = form.get(name) ?? words[0];
  const known = words.find((word) => word === given);
  if (known === undefined) throw new ApiError(400, 20001, `${name} ${given} is not simulated.`);
  return known;
}
