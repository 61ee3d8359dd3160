import type { ClockState } from '@sos/clock/clock-state';
import type { RegionManifest } from '../manifest.ts';

/** What a region's process tells the host. */
export type FromRegion =
  | { readonly type: 'ready'; readonly port: number; readonly manifest: RegionManifest }
  | { readonly type: 'received'; readonly report: string }
  | { readonly type: 'alive' }
  | { readonly type: 'memory'; readonly rssBytes: number };

/** What the host tells a region's process; a `ping` is answered with `alive`. */
export type ToRegion = { readonly type: 'clock'; readonly state: ClockState } | { readonly type: 'ping' };

/** The headers by which the host says which function is meant; they never reach the function. */
export const hostHeaders = {
  function: 'x-host-function',
  clock: 'x-host-clock',
  /** Asks for a `received` message with this value once the request has been read. */
  report: 'x-host-report',
} as const;
