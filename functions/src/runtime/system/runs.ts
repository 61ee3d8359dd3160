import { makeScheduleRuns } from '../../adapters/firestore/system/system-store.ts';
import { makeNoteRun } from '../../usecases/system/note-run.ts';
import { log } from '../log.ts';
import { clock } from '../shared/wiring.ts';

/** Runs a schedule and writes down that it ran. */
export const noteRun = makeNoteRun({ runs: makeScheduleRuns(), clock, log });
