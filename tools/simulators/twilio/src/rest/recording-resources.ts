import { API_VERSION } from '../calls/call-webhooks.ts';
import { rfc2822 } from '../dates.ts';
import { recordedSeconds, type Recording, TOO_SHORT } from '../recordings/recording.ts';
import { accountPath } from './resources.ts';

const PARTS_OF_A_RECORDING = ['add_on_results', 'transcriptions'] as const;
const PART_NAMES = { add_on_results: 'AddOnResults', transcriptions: 'Transcriptions' } as const;

/** The Recording resource of a call. */
export function callRecordingResource(recording: Recording, accountSid: string): Record<string, unknown> {
  const { sid, call } = recording;
  return {
    ...facts(recording, accountSid),
    track: recording.request.track,
    uri: `${accountPath(accountSid)}/Calls/${call.sid}/Recordings/${sid}.json`,
  };
}

/** The Recording resource of the account. */
export function recordingResource(recording: Recording, accountSid: string): Record<string, unknown> {
  const path = `${accountPath(accountSid)}/Recordings/${recording.sid}`;
  return {
    ...facts(recording, accountSid),
    media_url: `https://api.twilio.com${path}`,
    uri: `${path}.json`,
    subresource_uris: Object.fromEntries(
      PARTS_OF_A_RECORDING.map((part) => [part, `${path}/${PART_NAMES[part]}.json`]),
    ),
  };
}

function facts(recording: Recording, accountSid: string) {
  const { sid, call, request, status, startedAt, updatedAt } = recording;
  const seconds = recordedSeconds(recording);
  return {
    sid,
    account_sid: accountSid,
    api_version: API_VERSION,
    call_sid: call.sid,
    conference_sid: null,
    date_created: rfc2822(startedAt),
    date_updated: rfc2822(updatedAt),
    start_time: rfc2822(startedAt),
    duration: seconds === undefined ? null : String(seconds),
    price: null,
    price_unit: 'USD',
    encryption_details: null,
    status,
    channels: request.channels,
    source: 'StartCallRecordingAPI',
    error_code: status === 'absent' ? TOO_SHORT.code : null,
  };
}
