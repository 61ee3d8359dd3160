import type { ResourceClass } from '@sos/contracts/callable';

interface Resources {
  readonly memory: '256MiB' | '512MiB' | '1GiB';
  readonly cpu: number;
  readonly maxInstances: number;
  readonly minInstances?: number;
  /** Requests at a time in one instance; one where it is left out. */
  readonly concurrency?: number;
  /** Until it is stopped; a minute where it is left out. */
  readonly timeoutSeconds?: number;
}

/** What a function may use. CPU below 1 means one request at a time in an instance; Google gives more than 512 MiB to nothing below half a CPU. */
export const resourceClasses: Readonly<Record<ResourceClass, Resources>> = {
  emergency: { memory: '256MiB', cpu: 0.083, maxInstances: 3 },
  admin: { memory: '512MiB', cpu: 0.083, maxInstances: 5 },
  user: { memory: '512MiB', cpu: 0.083, maxInstances: 20 },
  highTraffic: { memory: '512MiB', cpu: 0.083, maxInstances: 50 },
  webhook: { memory: '512MiB', cpu: 0.083, maxInstances: 30, minInstances: 1 },
  scheduled: { memory: '512MiB', cpu: 0.083, maxInstances: 1 },
  trigger: { memory: '256MiB', cpu: 0.083, maxInstances: 10 },
  // Waits for a model, and hardly computes: many answers wait side by side.
  answer: { memory: '512MiB', cpu: 1, maxInstances: 20, concurrency: 20 },
  // Draws files, or waits for somebody who reads them.
  heavy: { memory: '1GiB', cpu: 0.5, maxInstances: 5, timeoutSeconds: 300 },
};

export function resources(name: ResourceClass) {
  return { concurrency: 1, ...resourceClasses[name] };
}
