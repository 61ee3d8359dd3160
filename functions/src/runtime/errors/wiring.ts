import { makeJsonLog } from '../../adapters/log/json-log.ts';
import { redactText } from '../../adapters/log/redact-text.ts';
import { makeErrorTracker } from '../../adapters/sentry/error-tracker.ts';
import { makeReportBrowserError } from '../../usecases/errors/report-browser-error.ts';
import { makeTellError } from '../../usecases/errors/tell-error.ts';
import { params } from '../config.ts';

const clock = { now: () => Date.now() };

let made: ReturnType<typeof makeTellError> | undefined;
/** Made when the first thing breaks. Its own log tells nobody, so that it does not tell of itself. */
export function tellError() {
  made ??= makeTellError({
    tracker: makeErrorTracker({ dsn: params.sentryDsn.value(), environment: params.projectId.value() }),
    redact: redactText,
    clock,
    log: makeJsonLog(),
  });
  return made;
}

export const reportBrowserError = () => makeReportBrowserError({ tell: tellError(), clock });
