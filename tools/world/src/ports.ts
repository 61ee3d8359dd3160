import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen } from '@sos/simulator-kit/http-server';

/** The port of every server of the world; 0 takes a free one. */
export interface Ports {
  readonly inspector: number;
  readonly web: number;
  readonly functions: number;
  readonly firestore: number;
  readonly auth: number;
  readonly twilio: number;
  readonly stripe: number;
  readonly mailbox: number;
  readonly smtp: number;
}

export const defaultPorts: Ports = {
  inspector: 4000,
  web: 5173,
  functions: 5001,
  firestore: 8080,
  auth: 9099,
  twilio: 4010,
  stripe: 4020,
  mailbox: 4030,
  smtp: 4031,
};

export const freePorts: Ports = {
  inspector: 0,
  web: 0,
  functions: 0,
  firestore: 0,
  auth: 0,
  twilio: 0,
  stripe: 0,
  mailbox: 0,
  smtp: 0,
};

/** The port itself, or a free one for 0, for a server whose address others must know before it starts. Rejects in words when it is taken. */
export async function reservePort(port: number): Promise<number> {
  const server = createServer();
  await listen(server, port);
  const { port: reserved } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return reserved;
}
