import type { Codebase, Region } from '@sos/contracts/callable';
import * as assistant from './assistant/index.ts';
import * as west1 from './europe-west1/index.ts';
import * as west2 from './europe-west2/index.ts';
import * as west3 from './europe-west3/index.ts';

/** What a deployment reads of a function. */
export interface Endpoint {
  readonly region?: readonly string[];
  readonly callableTrigger?: object;
  readonly httpsTrigger?: object;
  readonly taskQueueTrigger?: { readonly retryConfig?: object };
  readonly eventTrigger?: {
    readonly eventType: string;
    readonly eventFilterPathPatterns?: object;
    readonly retry?: unknown;
  };
  readonly scheduleTrigger?: { readonly schedule: string };
  readonly availableMemoryMb?: number;
  readonly maxInstances?: number;
  readonly concurrency?: number;
  readonly cpu?: number;
  readonly minInstances?: number;
  readonly secretEnvironmentVariables?: readonly { readonly key: string }[];
}

export interface RegionFunction {
  readonly codebase: Codebase;
  readonly region: Region;
  readonly name: string;
  /** The callable whose contract it keeps. */
  readonly callableName: string | undefined;
  /** The name by which a schedule knows itself. */
  readonly scheduleName: string | undefined;
  readonly endpoint: Endpoint;
  readonly secrets: readonly string[];
}

interface Exported {
  readonly __endpoint: Endpoint;
  readonly callableName: string;
  readonly scheduleName: string;
}

const exported: Readonly<Record<Codebase, object>> = {
  'europe-west1': west1,
  'europe-west2': west2,
  'europe-west3': west3,
  assistant,
};

/** Every function of the platform and of the assistant. Throws when a codebase exports something else. */
export function allFunctions(): RegionFunction[] {
  return Object.entries(exported).flatMap(([codebase, module]) =>
    Object.entries(module as Record<string, Partial<Exported>>).map(
      ([name, { __endpoint: endpoint, callableName, scheduleName }]) => {
        if (!endpoint) throw new Error(`${name} of ${codebase} is no function`);
        const secrets = (endpoint.secretEnvironmentVariables ?? []).map(({ key }) => key);
        const [region = ''] = endpoint.region ?? [];
        return {
          codebase: codebase as Codebase,
          region: region as Region,
          name,
          callableName,
          scheduleName,
          endpoint,
          secrets,
        };
      },
    ),
  );
}
