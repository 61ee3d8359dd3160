import { type CallRecording, recordingStates } from '@sos/domain/calls/call-recording';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { idSchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

const consentSchema = storedObject({ attemptId: z.string(), at: instantSchema });

/** `call_recordings/{the carrier's id}`, for admins alone; there is none without both consents. */
export const callRecordingSchema: z.ZodType<CallRecording> = storedObject({
  sessionId: idSchema,
  attemptId: z.string(),
  state: z.enum(recordingStates),
  startedAt: instantSchema.nullable(),
  seconds: z.int().nonnegative().nullable(),
  consents: storedObject({ client: consentSchema, provider: consentSchema }),
  notedAt: instantSchema,
  listening: z.array(storedObject({ key: z.string(), until: instantSchema })).default([]),
});

/** What an admin sees of a recording. */
export const recordingViewSchema = z.strictObject({
  state: z.enum(recordingStates),
  startedAt: instantSchema.nullable(),
  seconds: z.int().nonnegative().nullable(),
});

export const recordingMarks: MarksOf<CallRecording> = {
  sessionId: 'none',
  attemptId: 'none',
  state: 'none',
  startedAt: 'none',
  seconds: 'none',
  notedAt: 'none',
  listening: 'none, hidden',
  consents: { client: 'client: kept for disputes', provider: 'provider: kept for disputes' },
};
