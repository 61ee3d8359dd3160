import { callFunction } from '@sos/browser/call-function';
import { supportStates } from '@sos/domain/support/request';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '../../shared/table/data-table.tsx';
import { FilterChip } from '../../shared/table/filter-chip.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { SupportDrawer } from './support-drawer.tsx';
import type { SupportRequest } from './support-request.ts';
import { useSupportColumns } from './use-support-columns.tsx';

/** What people ask us, the newest first. */
export function SupportRequests() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = useSupportColumns();
  const [opened, setOpened] = useState<SupportRequest | null>(null);
  const done = () => {
    setOpened(null);
    void queries.invalidateQueries({ queryKey: ['support-requests'] });
  };
  const options = supportStates.map((value) => ({ value, label: say(`adminSupport.status.${value}`) }));
  return (
    <>
      <DataTable
        name="support-requests"
        caption={say('adminSupport.requests')}
        columns={columns}
        source={sourceOf(url.get('status'))}
        rowId={({ id }) => id}
        openId={opened?.id ?? null}
        onOpen={setOpened}
        filters={<FilterChip name="status" label={say('adminSupport.status')} options={options} />}
        filterNames={['status']}
      />
      {opened && <SupportDrawer key={opened.id} request={opened} onClose={() => setOpened(null)} onDone={done} />}
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
