import { Page } from '@sos/browser/page.tsx';
import { Chip } from '@sos/ui/chip';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { Admins } from './admins.tsx';
import { Alerts } from './alerts.tsx';
import { AuditLog } from './audit-log.tsx';

const parts = ['alerts', 'log', 'admins'] as const;
type Part = (typeof parts)[number];

/** What admins did, and what nobody should overlook. */
export function Component() {
  const { say } = useWords();
  const url = useUrlState();
  const shown = parts.find((part) => part === url.get('show')) ?? 'alerts';
  const show = (name: Part) => url.set({ show: name, open: null, sort: null, subject: null, state: null });
  return (
    <Page hidden title={say('rooms.audit')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.audit')}</h1>
        <div className="flex gap-2">
          {parts.map((part) => (
            <Chip key={part} pressed={shown === part} onPress={() => show(part)}>
              {say(`adminAudit.${part}`)}
            </Chip>
          ))}
        </div>
        {shown === 'alerts' && <Alerts />}
        {shown === 'log' && <AuditLog />}
        {shown === 'admins' && <Admins />}
      </div>
    </Page>
  );
}
