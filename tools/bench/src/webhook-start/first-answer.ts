import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { body, environment, headers, path } from './signed-request.ts';

const LOCALHOST = '127.0.0.1';
const LOOK_AGAIN_MS = 1;

/** A program that serves on the port of its environment. */
export interface Program {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Milliseconds from spawning the program to its 200 for the signed request. Throws what it wrote when it ends or refuses. */
export async function timeToFirstAnswer({ args, env = {} }: Program): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'] ?? '', ...environment, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = collect(child);
  try {
    const status = await firstStatus(child, port);
    const elapsed = performance.now() - start;
    if (status !== 200) throw new Error(`the webhook answered ${status}`);
    return elapsed;
  } catch (error) {
    throw new Error(`${String(error)}\n${written()}`, { cause: error });
  } finally {
    await end(child);
  }
}

async function firstStatus(child: ChildProcess, port: number): Promise<number> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}`);
    const status = await post(port);
    if (status !== undefined) return status;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** The status of the answer; undefined while nobody listens. */
function post(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: LOCALHOST, port, path, method: 'POST', headers, agent: false }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode));
    });
    asked.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNREFUSED' ? resolve(undefined) : reject(error),
    );
    asked.end(body);
  });
}

/** A clean exit, at which Node writes its compile cache. */
function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function collect(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return () => output.slice(0, 2000);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, LOCALHOST, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
