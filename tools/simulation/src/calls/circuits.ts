import type { Circuit } from '@sos/functions/usecases/shared/ports';

type Ask = (...args: unknown[]) => Promise<unknown>;

/** A vendor whose requests pass a circuit, as they do in the adapters; the `immediate` methods ask nobody. */
export function behind<P extends object>(circuit: Circuit, vendor: P, immediate: readonly (keyof P)[] = []): P {
  return new Proxy(vendor, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== 'function' || immediate.some((name) => name === key)) return member;
      return (...args: unknown[]) => circuit(() => (member as Ask).apply(target, args));
    },
  });
}
