import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export interface Server {
  readonly host: string;
  readonly readyAfterMs: number;
  /** Resident memory in megabytes, as the kernel counts it: no collection is asked for, and shared pages count. */
  rss(): number;
  /** What the program answers to a message; programs that know of none never do. */
  ask(): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts Node with a program that prints `127.0.0.1:PORT` once it serves. Rejects with its output when it ends before. */
export async function startServer(args: readonly string[]): Promise<Server> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const host = await readiness(child);
  const readyAfterMs = performance.now() - start;
  return {
    host,
    readyAfterMs,
    rss: () => residentMb(child.pid ?? 0),
    ask: () => ask(child),
    close: () => stop(child),
  };
}

async function ask(child: ChildProcess): Promise<unknown> {
  const answer = once(child, 'message');
  child.send('?');
  return (await answer)[0] as unknown;
}

function readiness(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /127\.0\.0\.1:\d+(?=\D)/.exec(output);
      if (ready) resolve(ready[0]);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`the server ended before it was ready:\n${output}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
