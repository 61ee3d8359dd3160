import { readFileSync } from 'node:fs';

/** Clock ticks of Linux have this many milliseconds on every platform that Node runs on. */
const TICK_MS = 10;
const NANOSECONDS = 1_000_000;
/** Where the time in user mode stands behind the name of the process; the time in the kernel follows. */
const USER_TIME = 11;

/** Processor time that a process has used since it began, in ms; whoever else is busy on the machine does not count. */
export function processorMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = fields.slice(USER_TIME, USER_TIME + 2).map(Number);
  return ((user ?? 0) + (system ?? 0)) * TICK_MS;
}

/** How long the main thread of a process was ready and waited for a processor since it began, in ms: others had them all. */
export function waitedMs(pid: number): number {
  const [, waited] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ').map(Number);
  return (waited ?? 0) / NANOSECONDS;
}
