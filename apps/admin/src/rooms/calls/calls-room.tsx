import { Page } from '@sos/browser/page.tsx';
import { Chip } from '@sos/ui/chip';
import { useQueryClient } from '@tanstack/react-query';
import { openedOf, openName } from '../../shared/places.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import { DayFilter, dayNames } from '../../shared/table/day-filter.tsx';
import { FilterChip } from '../../shared/table/filter-chip.tsx';
import { PersonFilter } from '../../shared/table/person-filter.tsx';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { CallDrawer } from './call-drawer.tsx';
import { callKinds, callsSource, callStatuses, moneyStatuses } from './calls-source.ts';
import { useCallColumns } from './use-call-columns.tsx';

const filterNames = ['state', 'status', 'kind', 'money', 'client', 'provider', ...dayNames];

export function Component() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = useCallColumns();
  const opened = openedOf(url.get('open'));
  const refresh = () => queries.invalidateQueries({ queryKey: ['calls'] });
  return (
    <Page hidden title={say('rooms.calls')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.calls')}</h1>
        <DataTable
          name="calls"
          caption={say('adminCalls.room.caption')}
          empty={say('adminCalls.room.empty')}
          columns={columns}
          source={callsSource(url.get)}
          rowId={({ id }) => id}
          openId={opened?.id ?? null}
          onOpen={({ id }) => url.set({ open: openName({ kind: 'call', id }) })}
          filters={<Filters />}
          filterNames={filterNames}
        />
      </div>
      {opened && (
        <CallDrawer
          key={opened.id}
          id={opened.id}
          onClose={() => url.set({ open: null })}
          onChanged={() => void refresh()}
        />
      )}
    </Page>
  );
}

function Filters() {
  const { say } = useWords();
  const url = useUrlState();
  return (
    <>
      <Chip pressed={url.get('state') === 'live'} onPress={(pressed) => url.set({ state: pressed ? 'live' : null })}>
        {say('adminCalls.room.live')}
      </Chip>
      <FilterChip
        name="status"
        label={say('adminCalls.room.status')}
        options={callStatuses.map((value) => ({ value, label: say(`adminCalls.status.${value}`) }))}
      />
      <FilterChip
        name="money"
        label={say('adminCalls.room.money')}
        options={moneyStatuses.map((value) => ({ value, label: say(`adminCalls.money.${value}`) }))}
      />
      <FilterChip
        name="kind"
        label={say('adminCalls.room.kind')}
        options={callKinds.map((value) => ({ value, label: say(`adminCalls.kind.${value}`) }))}
      />
      <DayFilter />
      <PersonFilter name="client" label={say('adminCalls.room.client')} />
      <PersonFilter name="provider" label={say('adminCalls.room.provider')} />
    </>
  );
}
