import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { sessionStatuses, settlementStatuses } from '@sos/domain/calls/session';
import { providerKinds } from '@sos/domain/money/price';
import { boundsOf } from '../../shared/table/days.ts';
import type { TableSource } from '../../shared/table/source.ts';

export type CallRow = Output<'adminListCalls'>['calls'][number];

export const callStatuses = sessionStatuses;
export const moneyStatuses = settlementStatuses;
export const callKinds = providerKinds;

const PAGE = 50;
const FILE_PAGE = 200;
/** Milliseconds: calls under way change without anybody here doing anything. */
const refresh = 15_000;

const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find((value) => value === text);

/** The calls that the filters of the address ask for. */
export function callsSource(filter: (name: string) => string): TableSource<CallRow> {
  const asked = {
    state: filter('state') === 'live' ? 'live' : 'any',
    status: oneOf(callStatuses, filter('status')),
    money: oneOf(moneyStatuses, filter('money')),
    kind: oneOf(callKinds, filter('kind')),
    ...boundsOf(filter),
    ...(filter('client') && { client: filter('client') }),
    ...(filter('provider') && { provider: filter('provider') }),
  } as const;
  return {
    key: ['calls', 'list', asked],
    refresh,
    page: async ({ cursor, sort, isForFile }, signal) => {
      const order = sort?.descending === false ? 'oldest' : 'newest';
      const page = { order, limit: isForFile ? FILE_PAGE : PAGE, ...(cursor !== null && { cursor }) } as const;
      const { calls, next } = await callFunction('adminListCalls', { ...asked, ...page }, signal);
      return { rows: calls, next };
    },
  };
}
