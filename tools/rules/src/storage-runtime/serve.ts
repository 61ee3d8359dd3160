import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Incoming, StorageRuntime } from './storage-runtime.ts';

/** The message that tells the emulator that the runtime is there. */
const STARTED = { id: -1, action: 'server_start', status: 'ok', errors: [], warnings: [] };

/** Serves one JSON per line until the input ends. */
export async function serveStorageRules(input: Readable, output: Writable, project?: string): Promise<void> {
  const runtime = new StorageRuntime(project);
  const send = (message: object) => output.write(`${JSON.stringify(message)}\n`);
  send(STARTED);
  for await (const line of createInterface({ input })) {
    if (line.trim() !== '') send(runtime.receive(JSON.parse(line) as Incoming));
  }
}
