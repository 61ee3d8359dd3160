import type { CallableEntry, Region } from '@sos/contracts/callable';
import { callables } from '@sos/contracts/callables';
import type { CallableName } from '@sos/contracts/callables';

interface Route {
  readonly region: Region;
  /** Anyone may call it. */
  readonly public: boolean;
}
const entries: [string, CallableEntry][] = Object.entries(callables);

/** Where each callable runs. The build puts the values here, so that no schema is sent to browsers. */
export const callableRoutes = Object.fromEntries(
  entries.map(([name, { region, access }]) => [name, { region, public: access === 'public' }]),
) as Readonly<Record<CallableName, Route>>;
