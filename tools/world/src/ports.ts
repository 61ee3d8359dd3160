import { randomInt } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen } from '@sos/simulator-kit/http-server';

/** The port of every server of the world; 0 takes a free one. */
export interface Ports {
  readonly inspector: number;
  readonly web: number;
  readonly admin: number;
  readonly agency: number;
  readonly assistant: number;
  readonly functions: number;
  readonly firestore: number;
  readonly auth: number;
  readonly storage: number;
  readonly twilio: number;
  readonly stripe: number;
  readonly paypal: number;
  readonly mailbox: number;
  readonly smtp: number;
  readonly fcm: number;
  readonly vies: number;
  readonly marketing: number;
  readonly wise: number;
  readonly flutterwave: number;
  readonly telegram: number;
  readonly llm: number;
  readonly assistantFunctions: number;
  readonly assistantFirestore: number;
  readonly assistantAuth: number;
}

export const defaultPorts: Ports = {
  inspector: 4000,
  web: 5173,
  admin: 5174,
  agency: 5175,
  assistant: 5176,
  functions: 5001,
  firestore: 8080,
  auth: 9099,
  storage: 9199,
  twilio: 4010,
  stripe: 4020,
  paypal: 4050,
  mailbox: 4030,
  smtp: 4031,
  fcm: 4040,
  vies: 4060,
  marketing: 4100,
  wise: 4080,
  flutterwave: 4090,
  telegram: 4070,
  llm: 4110,
  assistantFunctions: 5011,
  assistantFirestore: 8090,
  assistantAuth: 9109,
};

export const freePorts: Ports = {
  inspector: 0,
  web: 0,
  admin: 0,
  agency: 0,
  assistant: 0,
  functions: 0,
  firestore: 0,
  auth: 0,
  storage: 0,
  twilio: 0,
  stripe: 0,
  paypal: 0,
  mailbox: 0,
  smtp: 0,
  fcm: 0,
  vies: 0,
  marketing: 0,
  wise: 0,
  flutterwave: 0,
  telegram: 0,
  llm: 0,
  assistantFunctions: 0,
  assistantFirestore: 0,
  assistantAuth: 0,
};

/** Below those that systems give out by themselves, so that nobody else is given a reserved one before it is used. */
const reservable = { from: 20_000, to: 32_000 } as const;
const TRIES = 100;

/** The port itself, or a free one for 0, for a server whose address others must know before it starts. Rejects in words when it is taken. */
export async function reservePort(port: number): Promise<number> {
  if (port !== 0) return requireFree(port);
  for (let left = TRIES; left > 1; left--) {
    const found = await requireFree(randomInt(reservable.from, reservable.to)).catch(() => undefined);
    if (found !== undefined) return found;
  }
  return requireFree(0);
}

async function requireFree(port: number): Promise<number> {
  const server = createServer();
  await listen(server, port);
  const { port: free } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return free;
}
