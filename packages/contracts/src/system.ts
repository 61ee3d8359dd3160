import { backupKinds } from '@sos/domain/backups/backup-age';
import { type ScheduleName, schedules } from '@sos/domain/system/schedules';
import { breakerStates, vendors } from '@sos/domain/vendors/breaker';
import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema, undoesSchema } from './audit.ts';
import { callable, regions } from './callable.ts';
import { instantSchema } from './shared.ts';
import { storedChoice, storedObject } from './stored.ts';
import { type QueueName, taskQueues } from './tasks.ts';

const LONGEST_PROBLEM = 500;
const scheduleSchema = z.enum(Object.keys(schedules) as [ScheduleName, ...ScheduleName[]]);
const queueSchema = z.enum(Object.keys(taskQueues) as [QueueName, ...QueueName[]]);
const outcomes = ['running', 'done', 'failed'] as const;
/** `unknown`: Google did not say. */
const queueStates = ['running', 'paused', 'disabled', 'unknown'] as const;
/** `none`: not within the days that are looked at; `unknown`: the bucket did not answer. */
const backupStates = ['whole', 'late', 'none', 'unknown'] as const;

/** `schedule_runs/{name}`: the last run of a schedule, and how often admins have asked for one. */
export const scheduleRunSchema = storedObject({
  startedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  outcome: storedChoice(outcomes, 'done').nullable(),
  problem: z.string().max(LONGEST_PROBLEM).nullable(),
  revision: z.int().nonnegative(),
});
/** `queue_switches/{name}`: whether admins want a queue to hold its tasks. */
export const queueSwitchSchema = storedObject({ paused: z.boolean(), revision: z.int().nonnegative() });

const revision = z.int().nonnegative();

export const systemCallables = {
  adminGetSystem: callable({
    ...adminView,
    input: z.strictObject({}),
    output: z.strictObject({
      regions: z
        .array(z.strictObject({ region: z.enum(regions), callables: z.int(), queues: z.int(), schedules: z.int() }))
        .max(regions.length),
      schedules: z
        .array(
          z.strictObject({
            name: scheduleSchema,
            when: z.string(),
            startedAt: instantSchema.nullable(),
            endedAt: instantSchema.nullable(),
            outcome: z.enum(outcomes).nullable(),
            problem: z.string().nullable(),
            revision,
          }),
        )
        .max(Object.keys(schedules).length),
      queues: z
        .array(
          z.strictObject({
            name: queueSchema,
            state: z.enum(queueStates),
            /** Tasks that wait or run, as Google counts them; null when it did not say. */
            waiting: z.int().nonnegative().nullable(),
            /** When the earliest of them is due, as Google guesses. */
            nextAt: instantSchema.nullable(),
            revision,
          }),
        )
        .max(Object.keys(taskQueues).length),
      /** The last whole back-up of each kind. */
      backups: z
        .array(
          z.strictObject({ kind: z.enum(backupKinds), state: z.enum(backupStates), madeAt: instantSchema.nullable() }),
        )
        .max(backupKinds.length),
      breakers: z
        .array(
          z.strictObject({
            vendor: z.enum(vendors),
            state: z.enum(breakerStates),
            failures: z.int(),
            since: instantSchema.nullable(),
          }),
        )
        .max(vendors.length),
    }),
    refusals: [],
  }),
  /** Out of turn, by the same way as in turn. */
  adminRunSchedule: callable({
    ...adminDeed,
    input: z.strictObject({ name: scheduleSchema, revision, reason: reasonSchema }),
    output: z.strictObject({ revision }),
    refusals: deedRefusals,
  }),
  /** A queue that is paused takes tasks and runs none. */
  adminPauseQueue: callable({
    ...adminDeed,
    input: z.strictObject({
      name: queueSchema,
      paused: z.boolean(),
      revision,
      reason: reasonSchema,
      undoes: undoesSchema,
    }),
    output: z.strictObject({ revision }),
    refusals: deedRefusals,
  }),
};
export type QueueState = (typeof queueStates)[number];
export type BackupState = (typeof backupStates)[number];
export type ScheduleRun = z.infer<typeof scheduleRunSchema>;
export type QueueSwitch = z.infer<typeof queueSwitchSchema>;
