import { wordsOfCode } from '@sos/domain/errors/words-of-code';
import type { Clock, Log } from '../shared/ports.ts';
import type { BrokenThing, ErrorTracker } from './ports.ts';

/** So many a minute say what is wrong; the rest says it again, and all of them stand in the log. */
const MOST_PER_MINUTE = 20;
const MINUTE = 60_000;

export interface TellErrorNeeds {
  readonly tracker: ErrorTracker;
  /** Takes values out of a text that must not be logged either. */
  readonly redact: (text: string) => string;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
}

/** Tells of what broke, without a word that may be somebody's. Never fails: whoever tells has had a failure already. */
export function makeTellError({ tracker, redact, clock, log }: TellErrorNeeds) {
  let minute = { since: -MINUTE, told: 0 };
  return async (broken: Omit<BrokenThing, 'at'>): Promise<void> => {
    const now = clock.now();
    if (now - minute.since >= MINUTE) minute = { since: now, told: 0 };
    minute.told += 1;
    if (minute.told > MOST_PER_MINUTE) return;
    const message = wordsOfCode(redact(broken.message));
    await tracker.tell({ ...broken, message, at: now }).catch(() => {
      // For the rest of the minute it would not answer either.
      minute.told = MOST_PER_MINUTE;
      log.warn('error_not_told', { what: broken.what });
    });
  };
}

export type TellError = ReturnType<typeof makeTellError>;
