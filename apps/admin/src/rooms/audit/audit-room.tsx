import { Page } from '@sos/browser/page.tsx';
import { Chip } from '@sos/ui/chip';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { Alerts } from './alerts.tsx';
import { AuditLog } from './audit-log.tsx';

/** What admins did, and what nobody should overlook. */
export function Component() {
  const { say } = useWords();
  const url = useUrlState();
  const shown = url.get('show') === 'log' ? 'log' : 'alerts';
  const show = (name: 'log' | 'alerts') => url.set({ show: name, open: null, sort: null, subject: null, state: null });
  return (
    <Page hidden title={say('rooms.audit')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.audit')}</h1>
        <div className="flex gap-2">
          <Chip pressed={shown === 'alerts'} onPress={() => show('alerts')}>
            {say('adminAudit.alerts')}
          </Chip>
          <Chip pressed={shown === 'log'} onPress={() => show('log')}>
            {say('adminAudit.log')}
          </Chip>
        </div>
        {shown === 'log' ? <AuditLog /> : <Alerts />}
      </div>
    </Page>
  );
}
