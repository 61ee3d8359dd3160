import { callFunction } from '@sos/browser/call-function';
import { Page } from '@sos/browser/page.tsx';
import type { Input } from '@sos/contracts/callables';
import { openedOf, openName } from '../../shared/places.ts';
import type { Sort } from '../../shared/table/column.ts';
import { CountryFilter, countryIn } from '../../shared/table/country-filter.tsx';
import { DataTable } from '../../shared/table/data-table.tsx';
import { FilterChip } from '../../shared/table/filter-chip.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { PersonDrawer } from './person-drawer.tsx';
import { roles, userStatuses } from '@sos/domain/accounts/roles';
import { usePeopleColumns } from './use-people-columns.tsx';
import type { PersonRow } from './use-people-columns.tsx';

export function Component() {
  const { say } = useWords();
  const url = useUrlState();
  const columns = usePeopleColumns();
  const opened = openedOf(url.get('open'));
  return (
    <Page hidden title={say('rooms.people')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.people')}</h1>
        <DataTable
          name="people"
          caption={say('adminPeople.caption')}
          columns={columns}
          source={sourceOf(url.get)}
          rowId={({ uid }) => uid}
          openId={opened?.id ?? null}
          onOpen={({ uid }) => url.set({ open: openName({ kind: 'person', id: uid }) })}
          filters={<Filters />}
          filterNames={['role', 'status', 'country']}
        />
      </div>
      {opened && <PersonDrawer key={opened.id} uid={opened.id} onClose={() => url.set({ open: null })} />}
    </Page>
  );
}

function Filters() {
  const { say } = useWords();
  return (
    <>
      <FilterChip
        name="role"
        label={say('adminPeople.role')}
        options={roles.map((value) => ({ value, label: say(`adminPeople.role.${value}`) }))}
      />
      <FilterChip
        name="status"
        label={say('adminPeople.status')}
        options={userStatuses.map((value) => ({ value, label: say(`adminPeople.status.${value}`) }))}
      />
      <CountryFilter label={say('adminPeople.country')} />
    </>
  );
}

function sourceOf(filter: (name: string) => string): TableSource<PersonRow> {
  const role = roles.find((each) => each === filter('role'));
  const status = userStatuses.find((each) => each === filter('status'));
  const country = countryIn(filter);
  const asked = { ...(role && { role }), ...(status && { status }), ...(country && { country }) };
  return {
    key: ['people', asked],
    page: async ({ cursor, sort }, signal) => {
      const input = { ...asked, order: orderOf(sort), ...(cursor && { cursor }) };
      const { users, nextCursor } = await callFunction('adminListUsers', input, signal);
      return { rows: users, next: nextCursor };
    },
  };
}

/** The newest first where nobody sorts. */
function orderOf(sort: Sort | null): NonNullable<Input<'adminListUsers'>['order']> {
  if (sort?.by === 'name') return sort.descending ? 'z_to_a' : 'a_to_z';
  return sort?.descending === false ? 'oldest' : 'newest';
}
