import type { Log } from '../../usecases/shared/ports.ts';
import { redactText } from './redact-text.ts';
import { redact } from './redact.ts';

type Severity = 'INFO' | 'WARNING' | 'ERROR';

/** One JSON object a line, in the form that Cloud Logging reads; `session` is the id that follows a call everywhere. */
export function makeJsonLog(write: (line: string) => void = (line) => void process.stdout.write(line)): Log {
  const at =
    (severity: Severity) =>
    (message: string, fields: Record<string, unknown> = {}) => {
      write(
        `${JSON.stringify({ ...(redact(fields) as Record<string, unknown>), severity, message: redactText(message) })}\n`,
      );
    };
  return { info: at('INFO'), warn: at('WARNING'), error: at('ERROR') };
}
