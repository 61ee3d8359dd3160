import { askKinds } from '@sos/domain/assistant/answer';
import { z } from 'zod';
import {
  cursorSchema,
  exchangeSchema,
  LONGEST_QUESTION,
  meterSchema,
  modelSchema,
  ofAssistant,
  pageOfSchema,
  searchSchema,
  sourceSchema,
  blockSchema,
  titleSchema,
} from './assistant-parts.ts';
import { callable } from './callable.ts';
import { idSchema } from './shared.ts';

const user = { ...ofAssistant, resources: 'user' } as const;

/**
 * What `askAssistant` tells while it answers. On the wire each is one line of `text/event-stream`,
 * `data: {"message": <chunk>}`, and the last line is `data: {"result": <output>}` or `data: {"error": ...}`, as callables
 * of Firebase stream it to whoever sends `Accept: text/event-stream`.
 */
export const answerChunkSchema = z.discriminatedUnion('kind', [
  /** What goes on; `next_model` also means that everything told before is void. */
  z.strictObject({ kind: z.literal('status'), status: z.enum(['thinking', 'searching', 'next_model']) }),
  /** What quotations can lead to; replaces an earlier list. */
  z.strictObject({ kind: z.literal('sources'), sources: z.array(sourceSchema).readonly() }),
  /** The next part of one side; text that follows text belongs to it. A quotation comes whole, and checked. */
  z.strictObject({ kind: z.literal('block'), side: z.enum(['provider', 'client']), block: blockSchema }),
]);
export type AnswerChunk = z.infer<typeof answerChunkSchema>;

export const assistantAnswerCallables = {
  askAssistant: callable({
    ...ofAssistant,
    resources: 'answer',
    chunk: answerChunkSchema,
    input: z.strictObject({
      dossierId: idSchema,
      /** The browser's; asking again under it costs no second call, and gives the answer that there is. */
      askId: z.uuid(),
      kind: z.enum(askKinds),
      question: z.string().trim().min(1).max(LONGEST_QUESTION),
      /** Whether the answer is also wanted in the client's language. */
      forClient: z.boolean(),
    }),
    output: z.strictObject({ exchange: exchangeSchema, meter: meterSchema }),
    refusals: ['not_found', 'not_entitled', 'calls_used_up', 'assistant_down', 'still_answering'],
  }),
  /** Keeps an answer in the library under a name, or takes it out. */
  keepAnswer: callable({
    ...user,
    input: z.strictObject({ id: idSchema, keptAs: titleSchema.nullable() }),
    output: z.strictObject({}),
    refusals: ['not_found'],
  }),
  listKeptAnswers: callable({
    ...user,
    input: z.strictObject({ cursor: cursorSchema }),
    output: pageOfSchema('exchanges', exchangeSchema),
    refusals: [],
  }),
  /** What was asked, in all dossiers; with a search, what has all of its words in the question or the answer. */
  listHistory: callable({
    ...user,
    input: z.strictObject({ search: searchSchema, cursor: cursorSchema }),
    output: pageOfSchema('exchanges', exchangeSchema),
    refusals: [],
  }),
  getAssistantUsage: callable({
    ...user,
    input: z.strictObject({}),
    output: z.strictObject({
      meter: meterSchema,
      /** Of the last 31 days, the newest first: `2026-11-29`, UTC; days without calls are left out. */
      days: z.array(z.strictObject({ day: z.string(), calls: z.int().positive() })).max(31),
      models: z.array(z.strictObject({ model: modelSchema, calls: z.int().positive() })),
    }),
    refusals: [],
  }),
};
