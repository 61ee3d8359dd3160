import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Firestore } from '@google-cloud/firestore';
import { type Server, startServer } from '../child.ts';
import { clientOf } from './workloads.ts';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const firestore = (name: string) => file(`../../../firestore/${name}`);

/** Ours as `npm run firestore` starts it. */
export const PROGRAMS = {
  ours: ['--max-semi-space-size=2', firestore('dist/cli.js'), '--port', '0'],
  peer: [file('peer-server.mjs')],
  floor: [file('null-server.ts')],
};

export type SideName = keyof typeof PROGRAMS;

/** A server in a process of its own, and a client of it in this one. */
export interface Side {
  readonly server: Server;
  readonly db: Firestore;
}

export async function buildOurs(): Promise<void> {
  await promisify(execFile)(process.execPath, [firestore('build.ts')]);
}

export const start = (name: SideName): Promise<Server> => startServer(PROGRAMS[name]);

export async function startSide(name: SideName): Promise<Side> {
  const server = await start(name);
  return { server, db: clientOf(server.host) };
}

export async function stopSide({ server, db }: Side): Promise<void> {
  await db.terminate();
  await server.close();
}
