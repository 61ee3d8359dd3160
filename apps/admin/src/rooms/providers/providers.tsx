import { callFunction } from '@sos/browser/call-function';
import { availabilities } from '@sos/domain/providers/availability';
import { useQueryClient } from '@tanstack/react-query';
import { DataTable } from '../../shared/table/data-table.tsx';
import { FilterChip } from '../../shared/table/filter-chip.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { ProviderDrawer } from './provider-drawer.tsx';
import { useProviderColumns } from './use-provider-columns.tsx';
import type { ProviderRow } from './use-provider-columns.tsx';

const approvals = ['pending', 'approved', 'rejected'] as const;

/** Everybody with a profile, by their names. */
export function Providers() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = useProviderColumns();
  const opened = url.get('open');
  return (
    <>
      <DataTable
        name="providers"
        caption={say('adminProviders.providers')}
        columns={columns}
        source={sourceOf(url.get('approval'), url.get('availability'))}
        rowId={({ uid }) => uid}
        openId={opened || null}
        onOpen={({ uid }) => url.set({ open: uid })}
        filters={<Filters />}
        filterNames={['approval', 'availability']}
      />
      {opened && (
        <ProviderDrawer
          key={opened}
          uid={opened}
          onClose={() => url.set({ open: null })}
          onDone={() => void queries.invalidateQueries({ queryKey: ['providers'] })}
        />
      )}
    </>
  );
}

function Filters() {
  const { say } = useWords();
  return (
    <>
      <FilterChip
        name="approval"
        label={say('adminProviders.approval')}
        options={approvals.map((value) => ({ value, label: say(`adminProviders.approval.${value}`) }))}
      />
      <FilterChip
        name="availability"
        label={say('adminProviders.availability')}
        options={availabilities.map((value) => ({ value, label: say(`adminProviders.availability.${value}`) }))}
      />
    </>
  );
}

function sourceOf(approvalName: string, availabilityName: string): TableSource<ProviderRow> {
  const approval = approvals.find((each) => each === approvalName);
  const availability = availabilities.find((each) => each === availabilityName);
  return {
    key: ['providers', approval, availability],
    page: async ({ cursor }, signal) => {
      const input = { ...(approval && { approval }), ...(availability && { availability }), ...(cursor && { cursor }) };
      const { providers, nextCursor } = await callFunction('adminListProviders', input, signal);
      return { rows: providers, next: nextCursor };
    },
  };
}
