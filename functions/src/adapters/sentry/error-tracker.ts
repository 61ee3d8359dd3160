import type { BrokenThing, ErrorTracker } from '../../usecases/errors/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

const TIMEOUT_MS = 3_000;

export interface SentrySettings {
  /** `https://KEY@HOST/PROJECT`; nobody is told where it is empty. */
  readonly dsn: string;
  /** By which Sentry tells one world from another. */
  readonly environment: string;
}

/** Sentry, by its envelopes. An event that comes twice under one id is one. */
export function makeErrorTracker({ dsn, environment }: SentrySettings): ErrorTracker {
  if (dsn === '') return { tell: async () => undefined };
  const { protocol, host, username, pathname } = new URL(dsn);
  const url = `${protocol}//${host}/api${pathname}/envelope/`;
  const headers = {
    'content-type': 'application/x-sentry-envelope',
    'x-sentry-auth': `Sentry sentry_version=7, sentry_client=sos-expat/1, sentry_key=${username}`,
  };
  return {
    tell: async (broken) => {
      const body = envelopeOf(broken, environment);
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const init = { method: 'POST', headers, body, redirect: 'error', signal } as const;
      const response = await fetch(url, init).catch((cause: unknown) => {
        throw new VendorUnavailableError('sentry_no_answer', { certain: false, cause });
      });
      await response.body?.cancel();
      const { ok, status } = response;
      if (!ok) throw new VendorUnavailableError(`sentry_${status}`, { certain: status < 500 });
    },
  };
}

/** Three lines: who sends, what follows, and the event. */
function envelopeOf(broken: BrokenThing, environment: string): string {
  const eventId = broken.id.replaceAll('-', '');
  const lines = [
    { event_id: eventId, sent_at: new Date(broken.at).toISOString() },
    { type: 'event' },
    eventOf(broken, { eventId, environment }),
  ];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

function eventOf(broken: BrokenThing, { eventId, environment }: { eventId: string; environment: string }) {
  const { where, what, name, message, frames, release, at } = broken;
  const isWeb = where === 'web';
  return {
    event_id: eventId,
    timestamp: at / 1000,
    platform: isWeb ? 'javascript' : 'node',
    level: 'error',
    logger: where,
    transaction: what,
    environment,
    ...(release !== '' && { release }),
    // Otherwise an address is kept with it.
    sdk: { name: 'sos-expat', version: '1', settings: { infer_ip: 'never' } },
    exception: {
      values: [
        {
          type: name,
          value: message,
          stacktrace: {
            // Sentry reads them from the outermost to where it broke.
            frames: frames.toReversed().map(({ file, function: called, line, column }) => ({
              filename: isWeb ? `app:///assets/${file}` : file,
              function: called === '' ? '?' : called,
              lineno: line,
              colno: column,
              in_app: true,
            })),
          },
        },
      ],
    },
  };
}
