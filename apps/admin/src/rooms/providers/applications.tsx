import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { applicationStatuses } from '@sos/domain/applications/application';
import { ChipSelect } from '@sos/ui/chip';
import { countryName, listOf } from '@sos/browser/intl/names';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { PersonName } from '../../shared/names/person-name.tsx';
import type { Column } from '../../shared/table/column.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { ApplicationDrawer } from './application-drawer.tsx';

/** The last are approved ones that have changed what was checked. */
const listed = [...applicationStatuses, 'facts'] as const;
type Listed = (typeof listed)[number];
type Row = Output<'adminListApplications'>['applications'][number];

/** Applications in one state, the longest waiting first. */
export function Applications() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = useApplicationColumns();
  const status = listed.find((each) => each === url.get('status')) ?? 'submitted';
  const options = listed.map((value) => ({ value, label: say(`adminProviders.status.${value}`) }));
  const opened = url.get('open');
  return (
    <>
      <DataTable
        name="applications"
        caption={say('adminProviders.applications')}
        empty={say('adminProviders.applications.empty')}
        columns={columns}
        source={sourceOf(status)}
        rowId={({ uid }) => uid}
        openId={opened || null}
        onOpen={({ uid }) => url.set({ open: uid })}
        filters={
          <ChipSelect
            label={say('adminProviders.status')}
            value={status}
            options={options}
            onChoose={(value) => url.set({ status: value })}
          />
        }
      />
      {opened && (
        <ApplicationDrawer
          key={opened}
          uid={opened}
          onClose={() => url.set({ open: null })}
          onDone={() => void queries.invalidateQueries({ queryKey: ['applications'] })}
        />
      )}
    </>
  );
}

function sourceOf(status: Listed): TableSource<Row> {
  return {
    key: ['applications', status],
    page: async ({ cursor }, signal) => {
      const input = { status, ...(cursor && { cursor }) };
      const { applications, nextCursor } = await callFunction('adminListApplications', input, signal);
      return { rows: applications, next: nextCursor };
    },
  };
}

function useApplicationColumns(): Column<Row>[] {
  const { say, times, locale } = useWords();
  return useMemo((): Column<Row>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    const places = ({ countries }: Row) =>
      listOf(
        locale,
        countries.map((code) => countryName(locale, code)),
      );
    return [
      {
        id: 'name',
        title: say('adminProviders.name'),
        cell: ({ uid }) => <PersonName uid={uid} />,
        text: ({ uid }) => uid,
      },
      { id: 'countries', title: say('adminProviders.countries'), cell: places, text: places },
      {
        id: 'headline',
        title: say('adminProviders.headline'),
        cell: ({ headline }) => <bdi>{headline}</bdi>,
        text: ({ headline }) => headline,
      },
      {
        id: 'kind',
        title: say('adminProviders.kind'),
        cell: ({ kind }) => say(`adminProviders.kind.${kind}`),
        text: ({ kind }) => kind,
      },
      {
        id: 'savedAt',
        title: say('adminProviders.savedAt'),
        cell: ({ savedAt }) => <time dateTime={new Date(savedAt).toISOString()}>{time.format(savedAt)}</time>,
        text: ({ savedAt }) => new Date(savedAt).toISOString(),
      },
      { id: 'uid', title: say('adminProviders.uid'), cell: ({ uid }) => uid, text: ({ uid }) => uid, optional: true },
    ];
  }, [say, times, locale]);
}
