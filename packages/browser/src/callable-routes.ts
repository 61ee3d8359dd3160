import type { CallableEntry, Region } from '@sos/contracts/callable';
import { callables } from '@sos/contracts/callables';
import type { CallableName } from '@sos/contracts/callables';

interface Route {
  readonly region: Region;
  /** Anyone may call it, and nothing depends on who does. */
  readonly public: boolean;
}
const entries: [string, CallableEntry][] = Object.entries(callables);

/** Where most callables run. */
export const usualRoute: Route = { region: 'europe-west1', public: false };

/** Where the others run, so that the first code names few. The build puts the values here, and no schema is sent to browsers. */
export const unusualRoutes = Object.fromEntries(
  entries
    .map(([name, { region, access, identified = false }]) => {
      return [name, { region, public: access === 'public' && !identified }] as const;
    })
    .filter(([, route]) => route.region !== usualRoute.region || route.public !== usualRoute.public),
) as Readonly<Partial<Record<CallableName, Route>>>;
