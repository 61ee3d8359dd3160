import { makeJsonLog } from '../adapters/log/json-log.ts';

/** The process's log. */
export const log = makeJsonLog();
