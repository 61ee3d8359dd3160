export type Severity = 'DEBUG' | 'INFO' | 'NOTICE' | 'WARNING' | 'ERROR' | 'CRITICAL' | 'ALERT' | 'EMERGENCY';

/** A line that a region's process wrote, or that the host wrote about it. */
export interface LogLine {
  /** Virtual milliseconds since the epoch. */
  readonly at: number;
  readonly region: string;
  readonly severity: Severity;
  readonly text: string;
  /** The other fields of a structured line. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

const SEVERITIES = ['DEBUG', 'INFO', 'NOTICE', 'WARNING', 'ERROR', 'CRITICAL', 'ALERT', 'EMERGENCY'] as const;
const KEPT_LINES = 2_000;
const KEPT_ERRORS = 20;

export function isError(line: LogLine): boolean {
  return SEVERITIES.indexOf(line.severity) >= SEVERITIES.indexOf('ERROR');
}

/** Reads a line as Cloud Logging does: a JSON object brings its severity and message, other text its stream's severity. */
export function parseLine(text: string, fallback: Severity): Pick<LogLine, 'severity' | 'text' | 'fields'> {
  const parsed = parseObject(text);
  if (!parsed) return { severity: fallback, text };
  const { severity, message, ...fields } = parsed;
  return {
    severity: SEVERITIES.find((known) => known === severity) ?? fallback,
    text: typeof message === 'string' ? message : '',
    fields,
  };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** The last lines and, apart from them, the last errors of every region. */
export class LogBuffer {
  readonly #lines: LogLine[] = [];
  readonly #errors: LogLine[] = [];
  readonly #onLog: ((line: LogLine) => void) | undefined;

  constructor(onLog?: (line: LogLine) => void) {
    this.#onLog = onLog;
  }

  add(line: LogLine): void {
    keep(this.#lines, line, KEPT_LINES);
    if (isError(line)) keep(this.#errors, line, KEPT_ERRORS);
    this.#onLog?.(line);
  }

  lines(): readonly LogLine[] {
    return this.#lines;
  }

  lastErrors(region: string): LogLine[] {
    return this.#errors.filter((line) => line.region === region);
  }
}

function keep(lines: LogLine[], line: LogLine, limit: number): void {
  lines.push(line);
  if (lines.length > limit) lines.shift();
}
