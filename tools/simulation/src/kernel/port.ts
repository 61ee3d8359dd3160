import { type Engine, never } from './engine.ts';
import { crashes, type Fault, faultName, type FaultTable } from './faults.ts';
import type { Worker } from './scheduler.ts';
import type { TraceLine } from './trace.ts';

/** A port as the simulation offers it to workers. All its methods return promises, except the `immediate` ones. */
export interface Port<P extends object> {
  readonly name: string;
  /** The port in memory, one for all workers. */
  readonly target: P;
  readonly faults: FaultTable<P>;
  /** Methods that answer at once and cannot fail, such as a digest. */
  readonly immediate?: readonly (keyof P & string)[];
}

const noFaults: readonly Fault[] = [];

type Method = (...args: unknown[]) => unknown;

interface Call {
  readonly worker: Worker;
  /** `port.method`. */
  readonly label: string;
  /** The site without its number. */
  readonly place: string;
  readonly args: readonly unknown[];
  readonly offered: readonly Fault[];
  readonly perform: () => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** The port as one worker sees it: every call is a step, and the run may let it go wrong in the ways that its table names. */
export function wrapPort<P extends object>(engine: Engine, port: Port<P>, worker: Worker): P {
  const wrapped = new Map<string | symbol, unknown>();
  return new Proxy(port.target, {
    get(target, key) {
      if (wrapped.has(key)) return wrapped.get(key);
      const value = wrapMember({ engine, port, worker }, Reflect.get(target, key, target), String(key));
      wrapped.set(key, value);
      return value;
    },
  });
}

function wrapMember<P extends object>(
  at: { engine: Engine; port: Port<P>; worker: Worker },
  member: unknown,
  key: string,
): unknown {
  const { engine, port, worker } = at;
  if (typeof member !== 'function') return member;
  const method = (member as Method).bind(port.target);
  if (port.immediate?.some((name) => name === key)) return method;
  const label = `${port.name}.${key}`;
  const place = `${worker.role} ${label}`;
  const offered = engine.withCrashes(port.faults[key as keyof P] ?? noFaults, worker, crashes);
  return (...args: unknown[]): Promise<unknown> => {
    if (!worker.alive) return never();
    const perform = async () => method(...args);
    return new Promise((resolve, reject) => {
      const call: Call = { worker, label, place, args, offered, perform, resolve, reject };
      engine.scheduler.enqueue(worker, () => send(engine, call));
    });
  };
}

function send(engine: Engine, call: Call): void {
  const { worker, label, args } = call;
  const fault = engine.decide(call.place, call.offered);
  const line = engine.tell(worker.id, label, fault ? { args, fault: faultName(fault) } : { args });
  if (!fault) answer(call, line, call.perform());
  else mishap(engine, { call, line, fault });
}

interface Mishap {
  readonly call: Call;
  readonly line: TraceLine;
  readonly fault: Fault;
}

function mishap(engine: Engine, { call, line, fault }: Mishap): void {
  const { worker, label, perform } = call;
  switch (fault.kind) {
    case 'crash_before':
      return engine.crash(worker);
    case 'crash_after':
      return afterwards(perform(), () => engine.crash(worker));
    case 'refused':
    case 'limited':
    case 'dropped':
      return fail(call, line, fault.error());
    case 'lost':
      return afterwards(perform(), () => fail(call, line, fault.error()));
    case 'late':
      engine.scheduler.later(engine.wire, fault.delay, () => {
        engine.tell('wire', `${label} of ${worker.id}`, { args: call.args });
        afterwards(perform(), () => undefined);
      });
      return fail(call, line, fault.error());
    default:
      return answerOddly(engine, { call, line, fault });
  }
}

/** The mishaps after which the caller still hears the port's own answer. */
function answerOddly(engine: Engine, { call, line, fault }: Mishap): void {
  const { worker, perform } = call;
  switch (fault.kind) {
    case 'slow_request':
      return engine.scheduler.later(worker, fault.delay, () => answer(call, line, perform()));
    case 'slow_answer':
      return afterwards(perform(), (outcome) => {
        if (worker.alive) engine.scheduler.later(worker, fault.delay, () => answer(call, line, outcome));
      });
    case 'twice':
      return answer(call, line, perform().then(perform, perform));
    default:
      throw new Error(`${fault.kind} cannot happen to ${call.label}`);
  }
}

function answer({ worker, resolve, reject }: Call, line: TraceLine, outcome: Promise<unknown>): void {
  outcome.then(
    (value) => {
      if (!worker.alive) return;
      line.heard = { type: 'answer', value };
      resolve(value);
    },
    (error: unknown) => {
      if (!worker.alive) return;
      line.heard = { type: 'error', error };
      reject(error);
    },
  );
}

function fail({ worker, reject }: Call, line: TraceLine, error: Error): void {
  if (!worker.alive) return;
  line.heard = { type: 'error', error };
  reject(error);
}

/** Goes on when the promise is settled, either way. */
function afterwards(promise: Promise<unknown>, next: (settled: Promise<unknown>) => void): void {
  const go = () => next(promise);
  promise.then(go, go);
}
