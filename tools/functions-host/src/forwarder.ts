import { randomUUID } from 'node:crypto';
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { encodeClockState } from '@sos/clock/clock-state';
import type { WorldClock } from '@sos/clock/world-clock';
import type { FaultPlan } from '@sos/simulator-kit/faults';
import { CallFailure } from './call-failure.ts';
import { Gates } from './gate.ts';
import { Meter } from './google/meter.ts';
import { concurrencyCap, type Endpoint, type RegionManifest } from './manifest.ts';
import { hostHeaders } from './region/messages.ts';
import type { RegionProcess } from './region-process.ts';

/** A call of one function. `path` is what the function sees: it starts with a slash and keeps its query. */
export interface Call {
  readonly region: string;
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  readonly signal?: AbortSignal;
}

export interface HostedRegion {
  readonly process: RegionProcess;
  /** What the bundle declared when it was loaded last. */
  manifest: RegionManifest;
}

type CrashPoint = 'before' | 'during' | 'after';

const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding', 'expect', 'upgrade', 'content-length'];

/**
 * Brings every call to its region's process: within the function's cap, with the clock's state, holding the clock until
 * the answer has ended, and with the crashes that were asked for.
 */
export class Forwarder {
  readonly #regions: ReadonlyMap<string, HostedRegion>;
  readonly #clock: WorldClock;
  readonly #faults: FaultPlan | undefined;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #gates = new Gates();
  readonly #counts = new Map<string, number>();
  /** What Google would count of the project. */
  readonly meter: Meter;

  constructor(regions: ReadonlyMap<string, HostedRegion>, clock: WorldClock, faults?: FaultPlan) {
    this.#regions = regions;
    this.#clock = clock;
    this.#faults = faults;
    this.meter = new Meter(clock);
  }

  /**
   * Hands the answer to `deliver`, which must read it to its end. Rejects with a `CallFailure`: 404 for an unknown
   * function, 502 when the process died meanwhile, 503 when none came up.
   */
  run<T>(call: Call, deliver: (answer: IncomingMessage) => Promise<T>): Promise<T> {
    return this.#clock.during(async () => {
      const { process, endpoint } = this.#find(call);
      const key = `${call.region}/${call.name}`;
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
      this.meter.add('run.googleapis.com/request_count');
      return this.#gates.run(key, concurrencyCap(endpoint), () => this.#forward(process, call, deliver));
    });
  }

  /** The status and body of a call whose answer is nobody's but the host's. */
  async call(call: Call): Promise<{ status: number; text: string }> {
    return this.run(call, async (answer) => ({
      status: answer.statusCode ?? 502,
      text: (await buffer(answer)).toString('utf8'),
    }));
  }

  /** Calls so far, by `region/function`. */
  counts(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }

  close(): void {
    this.#agent.destroy();
  }

  #find({ region, name }: Call): { process: RegionProcess; endpoint: Endpoint } {
    const hosted = this.#regions.get(region);
    const endpoint = hosted?.manifest[name];
    if (!hosted || !endpoint) throw new CallFailure(404, `There is no function ${name} in ${region}.`);
    return { process: hosted.process, endpoint };
  }

  async #forward<T>(process: RegionProcess, call: Call, deliver: (answer: IncomingMessage) => Promise<T>): Promise<T> {
    await process.whenReady();
    const crashPoint = this.#crashPoint(call);
    const crash = once(() => process.crash());
    if (crashPoint === 'before') {
      crash();
      throw interrupted(call);
    }
    const report = crashPoint === 'during' ? randomUUID() : undefined;
    if (report !== undefined) process.onReceived(report, crash);
    try {
      const answer = await this.#reach(process, call, report);
      if (crashPoint === undefined) return await deliver(answer);
      await buffer(answer);
    } catch (error) {
      if (error instanceof CallFailure) throw error;
      if (!call.signal?.aborted) await process.hasDied();
      throw interrupted(call, error);
    }
    crash();
    throw interrupted(call);
  }

  #crashPoint({ region, name, path }: Call): CrashPoint | undefined {
    const fault = this.#faults?.take('region', `${region} ${name} ${path}`);
    return fault?.do === 'crash' ? (fault.at ?? 'during') : undefined;
  }

  /** A call that found nobody listening was never received, so it waits for the next process. */
  async #reach(process: RegionProcess, call: Call, report: string | undefined): Promise<IncomingMessage> {
    const port = await process.whenReady();
    try {
      return await this.#send(port, call, report);
    } catch (error) {
      const refused = (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';
      if (!refused || !(await process.hasDied())) throw error;
      return this.#reach(process, call, report);
    }
  }

  #send(port: number, call: Call, report: string | undefined): Promise<IncomingMessage> {
    const { method, path, body, signal } = call;
    const headers: OutgoingHttpHeaders = { ...call.headers };
    for (const name of [...HOP_BY_HOP, ...Object.values(hostHeaders)]) delete headers[name];
    headers[hostHeaders.function] = call.name;
    headers[hostHeaders.clock] = encodeClockState(this.#clock.state());
    if (report !== undefined) headers[hostHeaders.report] = report;
    if (body.length > 0) headers['content-length'] = body.length;
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port, agent: this.#agent, method, path, headers, ...(signal && { signal }) };
      request(options, resolve).once('error', reject).end(body);
    });
  }
}

function interrupted({ region, name }: Call, cause?: unknown): CallFailure {
  return new CallFailure(502, `Region ${region} broke off while it served ${name}.`, { cause });
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
