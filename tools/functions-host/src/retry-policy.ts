import { numberOr, type Options } from './manifest.ts';

/** When a failed delivery is tried again; the fields mean what they mean to Cloud Tasks and Cloud Scheduler. */
export interface RetryPolicy {
  readonly maxAttempts: number;
  readonly minBackoffMs: number;
  readonly maxBackoffMs: number;
  readonly maxDoublings: number;
  /** 0 means that attempts alone decide. */
  readonly maxRetryMs: number;
}

/** What firebase-tools sets up for a task queue that declares nothing. */
const TASK_DEFAULTS = { minBackoffSeconds: 0.1, maxBackoffSeconds: 3_600, maxDoublings: 16 };
const TASK_MAX_ATTEMPTS = 3;
/** Cloud Scheduler's own; it does not retry unless told how often. */
const SCHEDULE_DEFAULTS = { minBackoffSeconds: 5, maxBackoffSeconds: 3_600, maxDoublings: 5 };

export function taskRetryPolicy(config: Options = {}): RetryPolicy {
  return policy(config, TASK_DEFAULTS, numberOr(config['maxAttempts'], TASK_MAX_ATTEMPTS));
}

export function scheduleRetryPolicy(config: Options = {}): RetryPolicy {
  return policy(config, SCHEDULE_DEFAULTS, 1 + numberOr(config['retryCount'], 0));
}

/**
 * The pause after a number of failed attempts: it doubles `maxDoublings` times, then grows by the last step, and never
 * passes the maximum.
 */
export function backoffMs({ minBackoffMs, maxBackoffMs, maxDoublings }: RetryPolicy, failures: number): number {
  const doublings = Math.min(failures - 1, maxDoublings);
  const steps = Math.max(0, failures - 1 - maxDoublings);
  return Math.min(maxBackoffMs, minBackoffMs * 2 ** doublings * (1 + steps));
}

/** Whether no attempt follows: both limits must have been reached, the attempts and, if there is one, the time. */
export function isExhausted(retry: RetryPolicy, failures: number, sinceFirstMs: number): boolean {
  return failures >= retry.maxAttempts && (retry.maxRetryMs === 0 || sinceFirstMs >= retry.maxRetryMs);
}

function policy(config: Options, defaults: typeof TASK_DEFAULTS, maxAttempts: number): RetryPolicy {
  return {
    maxAttempts: maxAttempts < 0 ? Number.POSITIVE_INFINITY : maxAttempts,
    minBackoffMs: numberOr(config['minBackoffSeconds'], defaults.minBackoffSeconds) * 1000,
    maxBackoffMs: numberOr(config['maxBackoffSeconds'], defaults.maxBackoffSeconds) * 1000,
    maxDoublings: numberOr(config['maxDoublings'], defaults.maxDoublings),
    maxRetryMs: numberOr(config['maxRetrySeconds'], 0) * 1000,
  };
}
