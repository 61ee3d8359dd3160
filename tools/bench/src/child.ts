import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Server {
  readonly host: string;
  readonly readyAfterMs: number;
  /** Resident memory in megabytes. */
  rss(): number;
  close(): Promise<void>;
}

/** Starts a script that prints `ready 127.0.0.1:PORT` once it serves. Rejects with its output when it ends before. */
export async function startServer(script: string, args: string[] = []): Promise<Server> {
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const host = await readiness(child);
  const readyAfterMs = performance.now() - start;
  return { host, readyAfterMs, rss: () => residentMb(child.pid ?? 0), close: () => stop(child) };
}

function readiness(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /ready (127\.0\.0\.1:\d+)/.exec(output);
      if (ready?.[1]) resolve(ready[1]);
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
