/** What came of a call; absent while nobody heard of it. */
export type Heard =
  | { readonly type: 'answer'; readonly value: unknown }
  | { readonly type: 'error'; readonly error: unknown };

export interface TraceLine {
  readonly at: number;
  /** A worker's id, or `world`. */
  readonly who: string;
  readonly what: string;
  readonly args?: readonly unknown[];
  readonly fault?: string;
  heard?: Heard;
}

const longest = 80;

/** The whole run, a line for each event; equal runs give equal text. */
export function renderTrace(trace: readonly TraceLine[]): string[] {
  const start = trace[0]?.at ?? 0;
  return trace.map((line) => `${elapsed(line.at - start)} ${line.who.padEnd(16)} ${renderEvent(line)}`);
}

/** The run for a reader: what one worker did without a mishap stands on one line, and what only repeats itself is left out. */
export function renderStory(trace: readonly TraceLine[]): string[] {
  return withoutRepetitions(linesByWorker(trace));
}

function linesByWorker(trace: readonly TraceLine[]): string[] {
  const start = trace[0]?.at ?? 0;
  const story: string[] = [];
  for (let from = 0; from < trace.length;) {
    const until = endOfCalm(trace, from);
    const events = trace.slice(from, until);
    const head = `${elapsed((events[0]?.at ?? start) - start)} ${(events[0]?.who ?? '').padEnd(16)}`;
    story.push(`${head} ${events.map(renderEvent).join('; ')}`);
    from = until;
  }
  return story;
}

/** The longest group of lines that is looked for again behind itself. */
const longestGroup = 6;

function withoutRepetitions(lines: readonly string[]): string[] {
  const told: string[] = [];
  for (let from = 0; from < lines.length;) {
    const { size, times } = repetitionAt(lines, from);
    told.push(...lines.slice(from, from + size));
    if (times > 1) told.push(`… and the same ${times - 1} times more`);
    from += size * times;
  }
  return told;
}

function repetitionAt(lines: readonly string[], from: number): { size: number; times: number } {
  for (let size = 1; size <= longestGroup; size += 1) {
    let times = 1;
    while (isSame(lines, { from, to: from + size * times, size })) times += 1;
    if (times > 2) return { size, times };
  }
  return { size: 1, times: 1 };
}

function isSame(lines: readonly string[], { from, to, size }: { from: number; to: number; size: number }): boolean {
  if (to + size > lines.length) return false;
  return lines.slice(from, from + size).every((line, index) => gist(line) === gist(lines[to + index] ?? ''));
}

/** The line without its time and without the numbers of workers. */
function gist(line: string): string {
  return line
    .replace(/^(?:\d+d )?[\d:.]+/, '')
    .replaceAll(/#\d+ */g, '#')
    .replaceAll(/\b\d{13}\b/g, 'instant');
}

export function renderError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Where the events end that belong on one line with the one at `from`. */
function endOfCalm(trace: readonly TraceLine[], from: number): number {
  const first = trace[from];
  let until = from + 1;
  while (trace[until - 1]?.fault === undefined && trace[until]?.who === first?.who && trace[until]?.at === first?.at) {
    until += 1;
  }
  return until;
}

function renderEvent({ what, args, fault, heard }: TraceLine): string {
  const call = args ? `${what}(${args.map(renderValue).join(', ')})` : what;
  return `${call}${renderHeard(heard)}${fault === undefined ? '' : ` [${fault}]`}`;
}

function renderHeard(heard: Heard | undefined): string {
  if (!heard) return '';
  if (heard.type === 'error') return ` → ${renderError(heard.error)}`;
  return heard.value === undefined ? '' : ` → ${renderValue(heard.value)}`;
}

function renderValue(value: unknown): string {
  if (typeof value === 'function') return 'ƒ';
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Days only where there are some: `1d 02:00:03.250`. */
function elapsed(ms: number): string {
  const time = new Date(ms).toISOString().slice(11, 23);
  const days = Math.floor(ms / 86_400_000);
  return days > 0 ? `${days}d ${time}` : time;
}
