import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { encodeClockState } from '@sos/clock/clock-state';
import type { WorldClock } from '@sos/clock/world-clock';
import { CallFailure } from './call-failure.ts';
import { type LogLine, parseLine, type Severity } from './logs.ts';
import type { RegionManifest } from './manifest.ts';
import type { FromRegion, ToRegion } from './region/messages.ts';

export type RegionState = 'starting' | 'ready' | 'failed to load' | 'stopped';

interface RegionOptions {
  readonly region: string;
  /** The path of the bundle's entry. */
  readonly bundle: string;
  readonly env: Readonly<Record<string, string>>;
  readonly clock: WorldClock;
  readonly onLog: (line: LogLine) => void;
  /** Called after every load: a restart may bring a new bundle. */
  readonly onManifest: (manifest: RegionManifest) => void;
}

interface Waiter {
  readonly resolve: (port: number) => void;
  readonly reject: (error: Error) => void;
  readonly timeout: NodeJS.Timeout;
}

const MAIN = fileURLToPath(new URL('region/main.ts', import.meta.url));
const READY_WITHIN_MS = 10_000;
const STOP_WITHIN_MS = 2_000;
const FIRST_BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 10_000;

/**
 * Keeps one region's process running: a process that dies is replaced at once, one that dies while it loads after a
 * growing pause. Its waits are in real time, because they are the machine's and not the product's.
 */
export class RegionProcess {
  readonly #options: RegionOptions;
  readonly #waiters = new Set<Waiter>();
  readonly #doubters = new Set<(died: boolean) => void>();
  readonly #reports = new Map<string, () => void>();
  readonly #stopFollowing: () => void;
  readonly #firstLoad: Promise<void>;
  #endFirstLoad = (): void => undefined;
  #child: ChildProcess | undefined;
  #state: RegionState = 'starting';
  #port: number | undefined;
  #loaded = false;
  #restarts = 0;
  #failedLoads = 0;
  #rssBytes: number | undefined;
  #restart: NodeJS.Timeout | undefined;

  constructor(options: RegionOptions) {
    this.#options = options;
    this.#firstLoad = new Promise((resolve) => (this.#endFirstLoad = resolve));
    this.#stopFollowing = options.clock.onChange((state) => this.#tell({ type: 'clock', state }));
    this.#start();
  }

  /** The port of the running process. Rejects with a `CallFailure` 503 when there is none within ten seconds. */
  whenReady(): Promise<number> {
    if (this.#port !== undefined) return Promise.resolve(this.#port);
    if (this.#state === 'stopped') return Promise.reject(this.#notReady());
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { resolve, reject, timeout: setTimeout(() => this.#giveUp(waiter), READY_WITHIN_MS) };
      this.#waiters.add(waiter);
    });
  }

  /** Resolves at the end of the first attempt to load the bundle, good or bad. */
  firstLoad(): Promise<void> {
    return this.#firstLoad;
  }

  /** Whether the process is gone, which a broken connection tells earlier than its end does. */
  hasDied(): Promise<boolean> {
    if (!this.#child || this.#port === undefined) return Promise.resolve(true);
    this.#tell({ type: 'ping' });
    return new Promise((resolve) => this.#doubters.add(resolve));
  }

  /** Calls back when the process says that it has read the request sent with this report. */
  onReceived(report: string, act: () => void): void {
    this.#reports.set(report, act);
  }

  /** Kills the process without warning; the next one starts at once. */
  crash(): void {
    if (!this.#child || this.#state === 'stopped') return;
    this.#lose();
    this.#child.once('close', this.#options.clock.hold());
    this.#child.kill('SIGKILL');
  }

  status(): { pid: number | undefined; state: RegionState; restarts: number; rssBytes: number | undefined } {
    return { pid: this.#child?.pid, state: this.#state, restarts: this.#restarts, rssBytes: this.#rssBytes };
  }

  /** Lets requests in flight end, for two seconds at most. */
  async close(): Promise<void> {
    this.#state = 'stopped';
    this.#port = undefined;
    this.#stopFollowing();
    clearTimeout(this.#restart);
    for (const waiter of this.#waiters) this.#giveUp(waiter);
    const child = this.#child;
    if (!child) return;
    const exited = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await exited;
    clearTimeout(impatience);
  }

  #start(): void {
    const { bundle, env, clock } = this.#options;
    if (this.#failedLoads === 0) this.#state = 'starting';
    this.#loaded = false;
    const release = clock.hold();
    const child = fork(MAIN, [bundle, encodeClockState(clock.state())], {
      env,
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    this.#readLines(child.stdout, 'INFO');
    this.#readLines(child.stderr, 'ERROR');
    child.on('message', (message: FromRegion) => {
      if (message.type === 'ready') release();
      this.#hear(child, message);
    });
    child.once('exit', () => {
      this.#lose();
      this.#answerDoubts(true);
    });
    // `close` comes when the last lines have been read, too.
    child.once('close', (code, signal) => {
      release();
      this.#exited(child, signal ?? `code ${code}`);
    });
  }

  #hear(child: ChildProcess, message: FromRegion): void {
    if (message.type === 'alive') this.#answerDoubts(false);
    if (message.type === 'memory') this.#rssBytes = message.rssBytes;
    if (message.type === 'received') this.#received(message.report);
    if (message.type === 'ready' && !child.killed && this.#state !== 'stopped') {
      this.#becomeReady(message.port, message.manifest);
    }
  }

  #becomeReady(port: number, manifest: RegionManifest): void {
    this.#state = 'ready';
    this.#port = port;
    this.#loaded = true;
    this.#failedLoads = 0;
    this.#options.onManifest(manifest);
    this.#endFirstLoad();
    for (const waiter of this.#waiters) this.#settle(waiter, () => waiter.resolve(port));
  }

  #answerDoubts(died: boolean): void {
    for (const answer of this.#doubters) answer(died);
    this.#doubters.clear();
  }

  #lose(): void {
    this.#port = undefined;
    if (this.#state === 'ready') this.#state = 'starting';
  }

  #exited(child: ChildProcess, reason: string): void {
    const whileLoading = !this.#loaded && !child.killed;
    this.#child = undefined;
    this.#rssBytes = undefined;
    this.#reports.clear();
    this.#endFirstLoad();
    if (this.#state === 'stopped') return;
    this.#restarts++;
    this.#log('ERROR', `The process ended with ${reason}${whileLoading ? ' while it loaded the bundle' : ''}.`);
    if (whileLoading) this.#restartLater();
    else this.#start();
  }

  #restartLater(): void {
    this.#state = 'failed to load';
    const pause = Math.min(FIRST_BACKOFF_MS * 2 ** this.#failedLoads++, LONGEST_BACKOFF_MS);
    this.#restart = setTimeout(() => this.#start(), pause);
  }

  #received(report: string): void {
    this.#reports.get(report)?.();
    this.#reports.delete(report);
  }

  #giveUp(waiter: Waiter): void {
    this.#settle(waiter, () => waiter.reject(this.#notReady()));
  }

  #notReady(): CallFailure {
    return new CallFailure(503, `Region ${this.#options.region} is not ready; its state: ${this.#state}.`);
  }

  #settle(waiter: Waiter, settle: () => void): void {
    clearTimeout(waiter.timeout);
    this.#waiters.delete(waiter);
    settle();
  }

  #tell(message: ToRegion): void {
    if (this.#child?.connected) this.#child.send(message, () => undefined);
  }

  #readLines(stream: Readable | null, severity: Severity): void {
    if (!stream) return;
    createInterface({ input: stream }).on('line', (text) => this.#write(parseLine(text, severity)));
  }

  #log(severity: Severity, text: string): void {
    this.#write({ severity, text });
  }

  #write(line: Pick<LogLine, 'severity' | 'text' | 'fields'>): void {
    this.#options.onLog({ at: this.#options.clock.now(), region: this.#options.region, ...line });
  }
}
