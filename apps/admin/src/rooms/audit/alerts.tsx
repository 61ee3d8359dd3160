import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { alertAdvice, alertTitle } from '../../shared/alert-words.ts';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import type { Column } from '../../shared/table/column.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { StateChip } from '../../shared/table/state-chip.tsx';
import { useUrlState } from '../../shared/use-url-state.ts';
import { PersonName } from '../../shared/names/person-name.tsx';
import { useWords } from '../../shared/words.ts';
import { type Alert, AlertAbout, detailFacts } from './alert-facts.tsx';

export function Alerts() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = useAlertColumns();
  const [opened, setOpened] = useState<Alert | null>(null);
  const all = url.get('state') === 'all';
  const done = () => {
    setOpened(null);
    void queries.invalidateQueries({ queryKey: ['alerts'] });
  };
  return (
    <>
      <DataTable
        name="alerts"
        caption={say('adminAudit.alerts')}
        columns={columns}
        source={sourceOf(all ? 'all' : 'open')}
        rowId={({ id }) => id}
        openId={opened?.id ?? null}
        onOpen={setOpened}
        filters={<StateChip value="all" label={say('adminAudit.alerts.all')} />}
        filterNames={['state']}
      />
      {opened && <AlertDrawer key={opened.id} alert={opened} onClose={() => setOpened(null)} onDone={done} />}
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

interface AlertDrawerProps {
  readonly alert: Alert;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function AlertDrawer({ alert, onClose, onDone }: AlertDrawerProps) {
  const { say, formats } = useWords();
  const [acknowledging, setAcknowledging] = useState(false);
  const deeds = alert.acknowledgedAt === null && (
    <Button onClick={() => setAcknowledging(true)}>{say('adminAudit.acknowledge')}</Button>
  );
  return (
    <Drawer title={alertTitle(say, alert.kind)} onClose={onClose} deeds={deeds}>
      <Facts
        facts={[
          ...alertAdvice(say, alert.kind),
          [say('adminAudit.about'), <AlertAbout key="about" alert={alert} />],
          [
            say('adminAudit.acknowledgedBy'),
            alert.acknowledgedBy && <PersonName key="by" uid={alert.acknowledgedBy} />,
          ],
          ...detailFacts(alert, { say, formats }),
        ]}
      />
      {acknowledging && (
        <DeedDialog
          title={say('adminAudit.acknowledge')}
          sentence={say('adminAudit.acknowledge.sentence')}
          confirm={say('adminAudit.acknowledge')}
          onClose={() => setAcknowledging(false)}
          onDone={onDone}
          send={(reason) => callFunction('adminAcknowledgeAlert', { alertId: alert.id, reason })}
        />
      )}
    </Drawer>
  );
}
