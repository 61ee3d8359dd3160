import { callFunction } from '@sos/browser/call-function';
import { Page } from '@sos/browser/page.tsx';
import { openedOf, openName } from '../../shared/places.ts';
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
          source={sourceOf(url.get('role'), url.get('status'))}
          rowId={({ uid }) => uid}
          openId={opened?.id ?? null}
          onOpen={({ uid }) => url.set({ open: openName({ kind: 'person', id: uid }) })}
          filters={<Filters />}
          filterNames={['role', 'status']}
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
    </>
  );
}

function sourceOf(roleName: string, statusName: string): TableSource<PersonRow> {
  const role = roles.find((each) => each === roleName);
  const status = userStatuses.find((each) => each === statusName);
  return {
    key: ['people', role, status],
    page: async ({ cursor }, signal) => {
      const input = { ...(role && { role }), ...(status && { status }), ...(cursor && { cursor }) };
      const { users, nextCursor } = await callFunction('adminListUsers', input, signal);
      return { rows: users, next: nextCursor };
    },
  };
}
