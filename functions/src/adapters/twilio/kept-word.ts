import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { WebhookName } from './urls.ts';

/** Webhooks that only report, so that what they said can be followed later too; the others talk to a telephone. */
export const reportNames = [
  'twilioCallWebhook',
  'twilioAmdTwiml',
  'twilioConferenceWebhook',
  'twilioRecordingWebhook',
] as const satisfies readonly WebhookName[];
export type ReportName = (typeof reportNames)[number];

/** What the readers of reports look at; numbers of telephones are not among it. */
const kept = [
  'CallSid',
  'CallStatus',
  'Timestamp',
  'AnsweredBy',
  'ConferenceSid',
  'StatusCallbackEvent',
  'ParticipantLabel',
  'ReasonParticipantLeft',
  'RecordingSid',
  'RecordingStatus',
  'RecordingStartTime',
  'RecordingDuration',
] as const;

const wordSchema = z.strictObject({
  name: z.enum(reportNames),
  search: z.string(),
  params: z.record(z.string(), z.string()),
});
export type TwilioWord = z.infer<typeof wordSchema>;

/** A genuine report as it is kept: nothing of it names a telephone. */
export function keptWord({ name, search, params }: TwilioWord): { readonly eventId: string; readonly body: string } {
  const known = kept.flatMap((key) => (params[key] === undefined ? [] : [[key, params[key]] as const]));
  const body = JSON.stringify({ name, search, params: Object.fromEntries(known) });
  return { eventId: createHash('sha256').update(body).digest('hex'), body };
}

/** Undefined for what is no such report. */
export function readKeptWord(body: string): TwilioWord | undefined {
  try {
    return wordSchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
