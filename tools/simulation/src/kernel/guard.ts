/** Something in a run asked for real time or real randomness, which would make a seed mean nothing. */
export class NotDeterministicError extends Error {
  override readonly name = 'NotDeterministicError';

  constructor(what: string) {
    super(`${what} was used inside a simulation`);
  }
}

const refuse = (what: string) => (): never => {
  throw new NotDeterministicError(what);
};

const RealDate = Date;

class FixedDate extends RealDate {
  constructor(...args: [] | [number | string | Date]) {
    if (args.length === 0) throw new NotDeterministicError('new Date()');
    super(...args);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof RealDate;
  }

  static override now(): never {
    throw new NotDeterministicError('Date.now');
  }
}

const refused = {
  setTimeout: refuse('setTimeout'),
  setInterval: refuse('setInterval'),
  setImmediate: refuse('setImmediate'),
  Date: FixedDate,
};

/** Runs `body` while the globals that differ from run to run throw NotDeterministicError. `body` must not let the event loop turn. */
export async function guarded<T>(body: () => Promise<T>): Promise<T> {
  const { setTimeout, setInterval, setImmediate } = globalThis;
  const { random } = Math;
  Object.assign(globalThis, refused);
  Object.assign(globalThis.crypto, { randomUUID: refuse('crypto.randomUUID') });
  Math.random = refuse('Math.random');
  try {
    return await body();
  } finally {
    Object.assign(globalThis, { setTimeout, setInterval, setImmediate, Date: RealDate });
    Reflect.deleteProperty(globalThis.crypto, 'randomUUID');
    Math.random = random;
  }
}
