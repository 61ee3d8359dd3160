import { type IncomingMessage, STATUS_CODES } from 'node:http';
import { decodeClockState } from '@sos/clock/clock-state';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import type { Endpoint } from '../manifest.ts';
import { type CloudEvent, readCloudEvent } from './cloud-event.ts';
import { followForward } from './follow.ts';
import { hostHeaders } from './messages.ts';

/** An export of a bundle that firebase-functions made. */
export interface HostedFunction {
  (...input: unknown[]): unknown;
  readonly __endpoint: Endpoint;
}

type WithRawBody = IncomingMessage & { rawBody?: Buffer };

interface Addressed {
  readonly name: string;
  readonly report: string | undefined;
}

const BODY_LIMIT = '32mb';

/**
 * Serves a region's functions as Google's functions framework does: Express with `rawBody` kept and the body parsed by
 * its content type, and in production a failure told by its number alone. The function is named by the host's header, so that the path is the caller's.
 */
export function makeApp(functions: ReadonlyMap<string, HostedFunction>, onReceived: (report: string) => void): Express {
  const app = express();
  app.enable('trust proxy');
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'extended');
  app.use(readHostHeaders, ...bodyParsers(), defaultBody);
  app.use(async (request, response) => {
    const { name, report } = response.locals as Addressed;
    const hosted = functions.get(name);
    if (!hosted) {
      response.status(404).json({ error: { status: 'NOT_FOUND', message: `This bundle has no function ${name}.` } });
      return;
    }
    if (report !== undefined) onReceived(report);
    if (!hosted.__endpoint.eventTrigger) return void (await hosted(request, response));
    await hosted(eventOf(request));
    response.status(204).end();
  });
  app.use(answerFailure);
  return app;
}

const readHostHeaders: RequestHandler = (request, response, next) => {
  const clock = decodeClockState(takeHeader(request, hostHeaders.clock) ?? '');
  if (clock) followForward(clock);
  const addressed: Addressed = {
    name: takeHeader(request, hostHeaders.function) ?? '',
    report: takeHeader(request, hostHeaders.report),
  };
  Object.assign(response.locals, addressed);
  next();
};

function takeHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  delete request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

function bodyParsers(): RequestHandler[] {
  const limit = BODY_LIMIT;
  const verify = (request: WithRawBody, _response: unknown, raw: Buffer) => {
    request.rawBody = raw;
  };
  return [
    express.json({ limit, verify }),
    express.text({ limit, verify }),
    express.urlencoded({ limit, verify, extended: true }),
    express.raw({ limit, verify, type: () => true }),
  ];
}

const defaultBody: RequestHandler = (request, _response, next) => {
  request.body ??= {};
  next();
};

function eventOf(request: Request): CloudEvent {
  return readCloudEvent(request.headers, (request as WithRawBody).rawBody ?? Buffer.alloc(0));
}

// oxlint-disable-next-line max-params -- Express tells an error handler by its four parameters
const answerFailure: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const status = (error as { status?: unknown }).status;
  const known = typeof status === 'number' ? status : 500;
  if (known >= 500) logError(error);
  if (response.headersSent) next(error);
  else response.status(known).json({ error: { status: statusOf(known), message: STATUS_CODES[known] ?? 'Error' } });
};

const statusOf = (code: number) => (code < 500 ? 'INVALID_ARGUMENT' : 'INTERNAL');

function logError(error: unknown): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${JSON.stringify({ severity: 'ERROR', message })}\n`);
}
