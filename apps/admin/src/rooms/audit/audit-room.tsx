import { Page } from '@sos/browser/page.tsx';
import { useView, ViewChips } from '../../shared/table/view-chips.tsx';
import { useWords } from '../../shared/words.ts';
import { Admins } from './admins.tsx';
import { Alerts } from './alerts.tsx';
import { AuditLog } from './audit-log.tsx';
import { LimitsHit } from './limits-hit.tsx';

const parts = ['alerts', 'log', 'limits', 'admins'] as const;

/** What admins did, and what nobody should overlook. */
export function Component() {
  const { say } = useWords();
  const shown = useView(parts);
  return (
    <Page hidden title={say('rooms.audit')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.audit')}</h1>
        <ViewChips views={parts} labelOf={(part) => say(`adminAudit.${part}`)} clears={['subject', 'state', 'open']} />
        {shown === 'alerts' && <Alerts />}
        {shown === 'log' && <AuditLog />}
        {shown === 'limits' && <LimitsHit />}
        {shown === 'admins' && <Admins />}
      </div>
    </Page>
  );
}
