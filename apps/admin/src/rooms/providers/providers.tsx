import { callFunction } from '@sos/browser/call-function';
import type { Input } from '@sos/contracts/callables';
import { availabilities } from '@sos/domain/providers/availability';
import { useQueryClient } from '@tanstack/react-query';
import type { Sort } from '../../shared/table/column.ts';
import { CountryFilter, countryIn } from '../../shared/table/country-filter.tsx';
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
        source={sourceOf(url.get)}
        rowId={({ uid }) => uid}
        openId={opened || null}
        onOpen={({ uid }) => url.set({ open: uid })}
        filters={<Filters />}
        filterNames={['approval', 'availability', 'country']}
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
      <CountryFilter label={say('adminProviders.country')} />
    </>
  );
}

function sourceOf(filter: (name: string) => string): TableSource<ProviderRow> {
  const approval = approvals.find((each) => each === filter('approval'));
  const availability = availabilities.find((each) => each === filter('availability'));
  const country = countryIn(filter);
  const asked = { ...(approval && { approval }), ...(availability && { availability }), ...(country && { country }) };
  return {
    key: ['providers', asked],
    page: async ({ cursor, sort }, signal) => {
      const input = { ...asked, order: orderOf(sort), ...(cursor && { cursor }) };
      const { providers, nextCursor } = await callFunction('adminListProviders', input, signal);
      return { rows: providers, next: nextCursor };
    },
  };
}

/** By their names where nobody sorts. */
function orderOf(sort: Sort | null): NonNullable<Input<'adminListProviders'>['order']> {
  if (sort?.by === 'answerRate') return sort.descending ? 'most_answers' : 'fewest_answers';
  return sort?.descending === true ? 'z_to_a' : 'a_to_z';
}
