/** One function as its bundle declares it in `__endpoint`; options may also be null or an unresolved parameter. */
export interface Endpoint {
  readonly cpu?: unknown;
  readonly concurrency?: unknown;
  readonly minInstances?: unknown;
  readonly maxInstances?: unknown;
  readonly httpsTrigger?: object;
  readonly callableTrigger?: object;
  readonly taskQueueTrigger?: { readonly retryConfig?: Options; readonly rateLimits?: Options };
  readonly scheduleTrigger?: { readonly schedule: string; readonly timeZone?: unknown; readonly retryConfig?: Options };
  readonly eventTrigger?: EventTrigger;
}

export interface EventTrigger {
  readonly eventType: string;
  readonly eventFilters?: Readonly<Record<string, string>>;
  readonly eventFilterPathPatterns?: Readonly<Record<string, string>>;
  readonly retry?: unknown;
}

export type Options = Readonly<Record<string, unknown>>;

/** The functions of one region by name. */
export type RegionManifest = Readonly<Record<string, Endpoint>>;

const DEFAULT_MAX_INSTANCES = 100;
const DEFAULT_CONCURRENCY = 80;

export function numberOr(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback;
}

/** How many requests all instances of a function serve at once in production; below one CPU an instance serves one. */
export function concurrencyCap({ cpu, concurrency, maxInstances }: Endpoint): number {
  const perInstance = typeof cpu === 'number' && cpu < 1 ? 1 : numberOr(concurrency, DEFAULT_CONCURRENCY);
  return Math.max(1, numberOr(maxInstances, DEFAULT_MAX_INSTANCES) * perInstance);
}

/** Whether the internet may call it; queues, schedules and events alone reach the others. */
export function isPublic(endpoint: Endpoint): boolean {
  return endpoint.httpsTrigger !== undefined || endpoint.callableTrigger !== undefined;
}
