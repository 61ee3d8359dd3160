import { callFunction } from '@sos/browser/call-function';
import { Page } from '@sos/browser/page.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '../../shared/table/data-table.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { StateChip } from '../../shared/table/state-chip.tsx';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { DisputeDrawer } from './dispute-drawer.tsx';
import type { Dispute } from './dispute.ts';
import { useDisputeColumns } from './use-dispute-columns.tsx';

/** Money that clients want back through their bank or wallet, the nearest deadline first. */
export function Component() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = useDisputeColumns();
  const isOver = url.get('state') === 'over';
  const opened = url.get('open') || null;
  const [clicked, setClicked] = useState<Dispute | null>(null);
  const open = (dispute: Dispute) => {
    setClicked(dispute);
    url.set({ open: dispute.id });
  };
  return (
    <Page hidden title={say('rooms.disputes')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.disputes')}</h1>
        <DataTable
          name="disputes"
          caption={say('adminDisputes.caption')}
          empty={say('adminDisputes.empty')}
          columns={columns}
          source={sourceOf(!isOver)}
          rowId={({ id }) => id}
          openId={opened}
          onOpen={open}
          filters={<StateChip value="over" label={say('adminDisputes.over')} />}
          filterNames={['state']}
        />
        {opened && (
          <DisputeDrawer
            key={opened}
            id={opened}
            listed={clicked?.id === opened ? clicked.status : null}
            onClose={() => url.set({ open: null })}
            onDone={() => void queries.invalidateQueries({ queryKey: ['disputes'] })}
          />
        )}
      </div>
    </Page>
  );
}

function sourceOf(isOpen: boolean): TableSource<Dispute> {
  return {
    key: ['disputes', 'list', isOpen],
    page: async ({ cursor }, signal) => {
      const input = { isOpen, ...(cursor && { cursor }) };
      const { disputes, nextCursor } = await callFunction('adminListDisputes', input, signal);
      return { rows: disputes, next: nextCursor };
    },
  };
}
