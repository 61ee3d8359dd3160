import { callFunction } from '@sos/browser/call-function';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { alertTitle } from '../../shared/alert-words.ts';
import type { Column } from '../../shared/table/column.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { StateChip } from '../../shared/table/state-chip.tsx';
import { useUrlState } from '../../shared/use-url-state.ts';
import { PersonName } from '../../shared/names/person-name.tsx';
import { useWords } from '../../shared/words.ts';
import { AlertDrawer } from './alert-drawer.tsx';
import { type Alert, AlertAbout } from './alert-facts.tsx';

export function Alerts() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = useAlertColumns();
  const opened = url.get('open');
  const all = url.get('state') === 'all';
  const close = () => url.set({ open: null });
  const done = () => {
    close();
    void queries.invalidateQueries({ queryKey: ['alerts'] });
  };
  return (
    <>
      <DataTable
        name="alerts"
        caption={say('adminAudit.alerts')}
        empty={say('adminAudit.alerts.empty')}
        columns={columns}
        source={sourceOf(all ? 'all' : 'open')}
        rowId={({ id }) => id}
        openId={opened || null}
        onOpen={({ id }) => url.set({ open: id })}
        filters={<StateChip value="all" label={say('adminAudit.alerts.all')} />}
        filterNames={['state']}
      />
      {opened && <AlertDrawer key={opened} id={opened} onClose={close} onDone={done} />}
    </>
  );
}

function sourceOf(state: 'open' | 'all'): TableSource<Alert> {
  return {
    key: ['alerts', state],
    page: async ({ cursor }, signal) => {
      const { alerts, nextCursor } = await callFunction(
        'adminListAlerts',
        { state, ...(cursor && { cursor }) },
        signal,
      );
      return { rows: alerts, next: nextCursor };
    },
    refresh: 60_000,
  };
}

function useAlertColumns(): Column<Alert>[] {
  const { say, times } = useWords();
  return useMemo((): Column<Alert>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    return [
      {
        id: 'kind',
        title: say('adminAudit.alert'),
        cell: ({ kind }) => alertTitle(say, kind),
        text: ({ kind }) => kind,
      },
      {
        id: 'key',
        title: say('adminAudit.about'),
        cell: (alert) => <AlertAbout alert={alert} />,
        text: ({ key }) => key,
      },
      {
        id: 'raisedAt',
        title: say('adminAudit.raisedAt'),
        cell: ({ raisedAt }) => <time dateTime={new Date(raisedAt).toISOString()}>{time.format(raisedAt)}</time>,
        text: ({ raisedAt }) => new Date(raisedAt).toISOString(),
      },
      {
        id: 'acknowledgedBy',
        title: say('adminAudit.acknowledgedBy'),
        cell: ({ acknowledgedBy }) => (acknowledgedBy === null ? <OpenChip /> : <PersonName uid={acknowledgedBy} />),
        text: ({ acknowledgedBy }) => acknowledgedBy ?? '',
      },
    ];
  }, [say, times]);
}

function OpenChip() {
  const { say } = useWords();
  return (
    <span className="chip-small" data-tone="signal">
      {say('adminAudit.open')}
    </span>
  );
}
