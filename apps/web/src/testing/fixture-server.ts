import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebConfig } from '../shared/config.ts';
import { answerCallable } from './fixture-api.ts';
import { answerIdentity } from './fixture-auth.ts';
import { paypalScript } from './fixture-paypal.ts';
import { stripeScript } from './fixture-stripe.ts';
import { serveDist } from './serve-dist.ts';
import type { Served } from './serve-dist.ts';

function configFor(url: string): WebConfig & Record<'paypalClientId' | 'paypalSdkUrl', string> {
  const functions = `${url}/functions`;
  return {
    projectId: 'demo-sos-expat',
    apiKey: 'demo-key',
    authEmulatorUrl: url,
    firestoreHost: new URL(url).host,
    firestoreSsl: false,
    functionsUrl: { 'europe-west1': functions, 'europe-west2': functions, 'europe-west3': functions },
    storageBucket: 'demo-sos-expat.appspot.com',
    filesUrl: url,
    stripePublishableKey: 'pk_test_fixture',
    stripeJsUrl: `${url}/stripe.js`,
    paypalClientId: 'paypal-fixture',
    paypalSdkUrl: `${url}/paypal.js`,
    callerNumber: '+1 202 555 0100',
    agencyUrl: null,
    environmentLabel: null,
    appCheck: null,
  };
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
}

function sendJson(response: ServerResponse, { status, body }: { status: number; body: object }): true {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  return true;
}

/** What FCM's library for browsers asks, first for itself and then for the subscription of the page. */
function answerFcm(pathname: string, { fid, web }: Record<string, unknown>): object | undefined {
  const authToken = { token: 'installed', expiresIn: '604800s' };
  if (pathname.endsWith('/installations')) return { fid, refreshToken: 'refresh', authToken };
  return pathname.endsWith('/registrations') ? { token: 'a-device-of-the-fixtures', web } : undefined;
}

const vendorScripts: Readonly<Record<string, string>> = { '/stripe.js': stripeScript, '/paypal.js': paypalScript };

async function handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://local');
  const script = vendorScripts[pathname];
  if (script !== undefined) {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
    return true;
  }
  // Nobody has chosen how to be told.
  if (pathname.includes('/documents/')) return sendJson(response, { status: 404, body: {} });
  if (request.method !== 'POST') return false;
  const body = await bodyOf(request);
  if (pathname.startsWith('/functions/')) {
    return sendJson(response, answerCallable(pathname.slice('/functions/'.length), body['data']));
  }
  if (pathname.includes('/accounts:')) return sendJson(response, answerIdentity(pathname, body));
  const registered = answerFcm(pathname, body);
  if (registered) return sendJson(response, { status: 200, body: registered });
  if (pathname.endsWith(':commit')) {
    return sendJson(response, { status: 200, body: { writeResults: [{}], commitTime: '2026-01-01T00:00:00Z' } });
  }
  // No call of another device.
  if (pathname.endsWith(':runQuery')) return sendJson(response, { status: 200, body: [] });
  return sendJson(response, { status: 404, body: {} });
}

/** Serves the built app with fixed answers: enough to show every screen, without the product's behaviour. */
export function startFixtureServer(): Promise<Served> {
  return serveDist(configFor, handle);
}

let shared: Promise<Served> | undefined;

/** The one fixture server of this process: it keeps nothing, so that all journeys can stand before it. Nobody closes it. */
export function sharedFixtureServer(): Promise<Served> {
  shared ??= startFixtureServer();
  return shared;
}
