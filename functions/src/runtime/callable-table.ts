import { callables } from '@sos/contracts/callables';
import type { Access, CallableEntry, ResourceClass } from '@sos/contracts/callable';
import type { LimitName } from '@sos/domain/limits/limits';
import type { CallableName } from '@sos/contracts/callables';

interface Row {
  readonly access: Access;
  readonly resources: ResourceClass;
  readonly sensitive: boolean;
  readonly unregistered: boolean;
  readonly recent: boolean;
  readonly located: boolean;
  readonly limits: readonly LimitName[];
  readonly mostBytes?: number;
}
const entries: [string, CallableEntry][] = Object.entries(callables);

/** What a callable needs before its first call. The build puts the values here, so that a start loads no schemas. */
export const callableTable = Object.fromEntries(
  entries.map(([name, { access, resources, limits = [], ...entry }]) => {
    const { sensitive = access !== 'public', recent = false, located = access === 'client', mostBytes } = entry;
    const { unregistered = access === 'public' } = entry;
    const bound = mostBytes === undefined ? {} : { mostBytes };
    return [name, { access, resources, sensitive, unregistered, recent, located, limits, ...bound }];
  }),
) as Readonly<Record<CallableName, Row>>;
