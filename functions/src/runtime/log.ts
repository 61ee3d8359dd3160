import { makeJsonLog } from '../adapters/log/json-log.ts';
import type { Log } from '../usecases/shared/ports.ts';
import { tellOfError } from './told-errors.ts';

const written = makeJsonLog();

/** The process's log; of its errors those who watch over us are told too. */
export const log: Log = {
  ...written,
  error(message, fields) {
    written.error(message, fields);
    tellOfError(message, fields?.['error']);
  },
};
