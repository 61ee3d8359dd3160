import { callFunction } from '@sos/browser/call-function';
import { Page } from '@sos/browser/page.tsx';
import { transferStatuses } from '@sos/domain/transfers/transfer';
import { useQueryClient } from '@tanstack/react-query';
import { DataTable } from '../../shared/table/data-table.tsx';
import { FilterChip } from '../../shared/table/filter-chip.tsx';
import { OpenLine } from '../../shared/table/open-line.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { ShareDrawer } from './share-drawer.tsx';
import type { Share } from './share.ts';
import { useShareColumns } from './use-share-columns.tsx';
import { useOpenLine } from '../../shared/table/use-open-line.ts';

const idOf = ({ id }: Share) => id;

/** What providers earned, where it is, and what holds it up. */
export function Component() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = useShareColumns();
  const source = sourceOf(url.get('status'));
  const line = useOpenLine(source, idOf);
  const done = () => {
    line.close();
    void queries.invalidateQueries({ queryKey: ['transfers'] });
  };
  const options = transferStatuses.map((value) => ({ value, label: say(`adminTransfers.status.${value}`) }));
  return (
    <Page hidden title={say('rooms.transfers')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.transfers')}</h1>
        <DataTable
          name="transfers"
          caption={say('adminTransfers.caption')}
          empty={say('adminTransfers.empty')}
          columns={columns}
          source={source}
          rowId={idOf}
          openId={line.id}
          onOpen={line.open}
          filters={<FilterChip name="status" label={say('adminTransfers.status')} options={options} />}
          filterNames={['status']}
        />
        <OpenLine line={line}>{(opened) => <ShareDrawer share={opened} onClose={line.close} onDone={done} />}</OpenLine>
      </div>
    </Page>
  );
}

function sourceOf(name: string): TableSource<Share> {
  const status = transferStatuses.find((each) => each === name);
  return {
    key: ['transfers', status],
    page: async ({ cursor }, signal) => {
      const input = { ...(status && { status }), ...(cursor && { cursor }) };
      const { transfers, nextCursor } = await callFunction('adminListTransfers', input, signal);
      return { rows: transfers, next: nextCursor };
    },
  };
}
