import { callFunction } from '@sos/browser/call-function';
import { programmes } from '@sos/domain/accounts/affiliates';
import { userStatuses } from '@sos/domain/accounts/roles';
import { useQueryClient } from '@tanstack/react-query';
import { DataTable } from '../../shared/table/data-table.tsx';
import { FilterChip } from '../../shared/table/filter-chip.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useView, ViewChips } from '../../shared/table/view-chips.tsx';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { AffiliateDrawer } from './affiliate-drawer.tsx';
import type { Affiliate } from './affiliate.ts';
import { useAffiliateColumns } from './use-affiliate-columns.tsx';

/** Everybody of one programme, the newest first. */
export function Affiliates() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = useAffiliateColumns();
  const programme = useView(programmes, 'programme') ?? 'chatter';
  const status = userStatuses.find((each) => each === url.get('status'));
  const opened = url.get('open') || null;
  const options = userStatuses.map((value) => ({ value, label: say(`adminAffiliates.status.${value}`) }));
  return (
    <>
      <ViewChips name="programme" views={programmes} labelOf={(each) => say(`adminAffiliates.programme.${each}`)} />
      <DataTable
        name="affiliates"
        caption={say('adminAffiliates.caption')}
        empty={say('adminAffiliates.empty')}
        columns={columns}
        source={sourceOf(programme, status)}
        rowId={({ uid }) => uid}
        openId={opened}
        onOpen={({ uid }) => url.set({ open: uid })}
        filters={<FilterChip name="status" label={say('adminAffiliates.status')} options={options} />}
        filterNames={['status']}
      />
      {opened && (
        <AffiliateDrawer
          key={opened}
          uid={opened}
          onClose={() => url.set({ open: null })}
          onDone={() => void queries.invalidateQueries({ queryKey: ['affiliates'] })}
        />
      )}
    </>
  );
}

function sourceOf(programme: Affiliate['programme'], status: Affiliate['status'] | undefined): TableSource<Affiliate> {
  return {
    key: ['affiliates', programme, status],
    page: async ({ cursor }, signal) => {
      const input = { programme, ...(status && { status }), ...(cursor && { cursor }) };
      const { affiliates, nextCursor } = await callFunction('adminListAffiliates', input, signal);
      return { rows: affiliates, next: nextCursor };
    },
  };
}
