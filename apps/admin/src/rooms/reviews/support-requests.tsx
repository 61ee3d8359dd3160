import { callFunction } from '@sos/browser/call-function';
import { supportStates } from '@sos/domain/support/request';
import { useQueryClient } from '@tanstack/react-query';
import { DataTable } from '../../shared/table/data-table.tsx';
import { FilterChip } from '../../shared/table/filter-chip.tsx';
import { OpenLine } from '../../shared/table/open-line.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { SupportDrawer } from './support-drawer.tsx';
import type { SupportRequest } from './support-request.ts';
import { useSupportColumns } from './use-support-columns.tsx';
import { useOpenLine } from '../../shared/table/use-open-line.ts';

const idOf = ({ id }: SupportRequest) => id;

/** What people ask us, the newest first. */
export function SupportRequests() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = useSupportColumns();
  const source = sourceOf(url.get('status'));
  const line = useOpenLine(source, idOf);
  const done = () => {
    line.close();
    void queries.invalidateQueries({ queryKey: ['support-requests'] });
  };
  const options = supportStates.map((value) => ({ value, label: say(`adminSupport.status.${value}`) }));
  return (
    <>
      <DataTable
        name="support-requests"
        caption={say('adminSupport.requests')}
        empty={say('adminSupport.empty')}
        columns={columns}
        source={source}
        rowId={idOf}
        openId={line.id}
        onOpen={line.open}
        filters={<FilterChip name="status" label={say('adminSupport.status')} options={options} />}
        filterNames={['status']}
      />
      <OpenLine line={line}>
        {(opened) => <SupportDrawer request={opened} onClose={line.close} onDone={done} />}
      </OpenLine>
    </>
  );
}

function sourceOf(name: string): TableSource<SupportRequest> {
  const status = supportStates.find((each) => each === name);
  return {
    key: ['support-requests', status],
    page: async ({ cursor }, signal) => {
      const input = { ...(status && { status }), ...(cursor && { cursor }) };
      const { requests, nextCursor } = await callFunction('adminListSupportRequests', input, signal);
      return { rows: requests, next: nextCursor };
    },
  };
}
