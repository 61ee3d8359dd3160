import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { AgencyDrawer } from './agency-drawer.tsx';
import { AgencyStanding } from './agency-standing.tsx';

type AgencyRow = Output<'adminListAgencies'>['agencies'][number];

const source: TableSource<AgencyRow> = {
  key: ['agencies'],
  page: async ({ cursor }, signal) => {
    const { agencies, nextCursor } = await callFunction('adminListAgencies', { ...(cursor && { cursor }) }, signal);
    return { rows: agencies, next: nextCursor };
  },
};

/** Whoever keeps a team of providers, by their names. */
export function Agencies() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = useAgencyColumns();
  const opened = url.get('open');
  return (
    <>
      <DataTable
        name="agencies"
        caption={say('adminProviders.agencies')}
        empty={say('adminProviders.agencies.empty')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        openId={opened || null}
        onOpen={({ id }) => url.set({ open: id })}
        filters={null}
        filterNames={[]}
      />
      {opened && (
        <AgencyDrawer
          key={opened}
          id={opened}
          onClose={() => url.set({ open: null })}
          onDone={() => void queries.invalidateQueries({ queryKey: ['agencies'] })}
        />
      )}
    </>
  );
}

function useAgencyColumns(): Column<AgencyRow>[] {
  const { say, formats } = useWords();
  return useMemo((): Column<AgencyRow>[] => {
    const number = new Intl.NumberFormat(formats);
    return [
      {
        id: 'name',
        title: say('adminProviders.name'),
        cell: ({ name }) => <bdi>{name}</bdi>,
        text: ({ name }) => name,
      },
      {
        id: 'standing',
        title: say('adminProviders.status'),
        cell: ({ standing }) => <AgencyStanding standing={standing} />,
        text: ({ standing }) => standing,
      },
      {
        id: 'members',
        title: say('adminProviders.agency.members'),
        cell: ({ members }) => number.format(members),
        text: ({ members }) => String(members),
        align: 'end',
      },
      {
        id: 'requests',
        title: say('adminProviders.agency.requests'),
        cell: ({ openRequests }) => number.format(openRequests),
        text: ({ openRequests }) => String(openRequests),
        align: 'end',
      },
    ];
  }, [say, formats]);
}
