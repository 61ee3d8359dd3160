import { callFunction } from '@sos/browser/call-function';
import { Page } from '@sos/browser/page.tsx';
import { withdrawalStatuses } from '@sos/domain/withdrawals/withdrawal';
import { useQueryClient } from '@tanstack/react-query';
import { DataTable } from '../../shared/table/data-table.tsx';
import { FilterChip } from '../../shared/table/filter-chip.tsx';
import { OpenLine } from '../../shared/table/open-line.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { useWithdrawalColumns } from './use-withdrawal-columns.tsx';
import { WithdrawalDrawer } from './withdrawal-drawer.tsx';
import type { Withdrawal } from './withdrawal.ts';
import { useOpenLine } from '../../shared/table/use-open-line.ts';

const idOf = ({ id }: Withdrawal) => id;

/** What affiliates take out of their balances, and what waits for somebody of ours. */
export function Component() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = useWithdrawalColumns();
  const source = sourceOf(url.get('status'));
  const line = useOpenLine(source, idOf);
  const done = () => {
    line.close();
    void queries.invalidateQueries({ queryKey: ['withdrawals'] });
  };
  const options = withdrawalStatuses.map((value) => ({ value, label: say(`adminWithdrawals.status.${value}`) }));
  return (
    <Page hidden title={say('rooms.withdrawals')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.withdrawals')}</h1>
        <DataTable
          name="withdrawals"
          caption={say('adminWithdrawals.caption')}
          empty={say('adminWithdrawals.empty')}
          columns={columns}
          source={source}
          rowId={idOf}
          openId={line.id}
          onOpen={line.open}
          filters={<FilterChip name="status" label={say('adminWithdrawals.status')} options={options} />}
          filterNames={['status']}
        />
        <OpenLine line={line}>
          {(opened) => <WithdrawalDrawer withdrawal={opened} onClose={line.close} onDone={done} />}
        </OpenLine>
      </div>
    </Page>
  );
}

function sourceOf(name: string): TableSource<Withdrawal> {
  const status = withdrawalStatuses.find((each) => each === name);
  return {
    key: ['withdrawals', status],
    page: async ({ cursor, sort }, signal) => {
      const order = sort?.descending === false ? 'oldest' : 'newest';
      const input = { ...(status && { status }), order, ...(cursor && { cursor }) } as const;
      const { withdrawals, nextCursor } = await callFunction('adminListWithdrawals', input, signal);
      return { rows: withdrawals, next: nextCursor };
    },
  };
}
