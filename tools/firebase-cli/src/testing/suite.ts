import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from './test-project.ts';

const LAUNCHER = fileURLToPath(new URL('../cli.ts', import.meta.url));
const READY = 'All emulators ready';

/** The emulators as a person would run them. */
export interface Suite {
  readonly child: ChildProcess;
  /** All that was printed so far. */
  said(): string;
  /** Sends SIGINT, as Ctrl-C does, and resolves with the exit code. */
  interrupt(): Promise<number | null>;
}

/** Starts them in the project's home and with its PATH; resolves when all are ready. */
export async function startSuite(project: TestProject, ...args: readonly string[]): Promise<Suite> {
  const env = { PATH: project.bin, HOME: project.home, TMPDIR: project.home };
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  const child = spawn(process.execPath, [LAUNCHER, ...args], { cwd: project.folder, env, stdio: [...stdio] });
  let said = '';
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(READY)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
  });
  await Promise.race([ready, exited]);
  if (child.exitCode !== null) throw new Error(`The emulators did not start: ${said}`);
  return {
    child,
    said: () => said,
    interrupt: () => (child.kill('SIGINT'), exited),
  };
}

/** The processes that work in the project's folder. */
export function processesIn({ folder }: TestProject): number[] {
  const inside = (pid: string) => workingFolder(pid)?.startsWith(folder) === true;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && inside(name))
    .map(Number);
}

function workingFolder(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
