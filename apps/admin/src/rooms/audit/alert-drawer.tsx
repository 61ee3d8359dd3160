import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { alertAdvice, alertTitle } from '../../shared/alert-words.ts';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { PersonName } from '../../shared/names/person-name.tsx';
import { useWords } from '../../shared/words.ts';
import { type Alert, AlertAbout, detailFacts } from './alert-facts.tsx';

interface AlertDrawerProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One alert, from the table or from a mail that leads to it. */
export function AlertDrawer({ id, onClose, onDone }: AlertDrawerProps) {
  const { say } = useWords();
  const [acknowledging, setAcknowledging] = useState(false);
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['alerts', 'one', id],
    queryFn: async ({ signal }) => (await callFunction('adminListAlerts', { id }, signal)).alerts[0] ?? null,
  });
  const deeds = data?.acknowledgedAt === null && (
    <Button onClick={() => setAcknowledging(true)}>{say('adminAudit.acknowledge')}</Button>
  );
  return (
    <Drawer title={data ? alertTitle(say, data.kind) : say('adminAudit.alert')} onClose={onClose} deeds={deeds}>
      {isPending && <Skeleton inline="100%" block="8rem" />}
      {error && <Problem error={error} money={null} onRetry={() => void refetch()} />}
      {data === null && <p>{say('adminAudit.alert.gone')}</p>}
      {data && <AlertFacts alert={data} />}
      {acknowledging && (
        <DeedDialog
          title={say('adminAudit.acknowledge')}
          sentence={say('adminAudit.acknowledge.sentence')}
          confirm={say('adminAudit.acknowledge')}
          onClose={() => setAcknowledging(false)}
          onDone={onDone}
          send={(reason) => callFunction('adminAcknowledgeAlert', { alertId: id, reason })}
        />
      )}
    </Drawer>
  );
}

function AlertFacts({ alert }: { readonly alert: Alert }) {
  const { say, formats } = useWords();
  const { times, acknowledgedBy } = alert;
  return (
    <Facts
      facts={[
        ...alertAdvice(say, alert.kind),
        [say('adminAudit.about'), <AlertAbout key="about" alert={alert} />],
        [say('adminAudit.times'), times > 1 ? new Intl.NumberFormat(formats).format(times) : null],
        [say('adminAudit.acknowledgedBy'), acknowledgedBy && <PersonName key="by" uid={acknowledgedBy} />],
        ...detailFacts(alert, { say, formats }),
      ]}
    />
  );
}
