import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { standingStatuses } from '@sos/domain/subscriptions/subscription';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { PersonName } from '../../shared/names/person-name.tsx';
import { useWords } from '../../shared/words.ts';
import { PlanDialog, useSentence } from './plan-dialog.tsx';
import { type Entry, type Plan, type Terms, versionsOf } from './plan.ts';
import { PlanPreview } from './plan-preview.tsx';
import { usePlanWords } from './use-plan-words.ts';

interface PlanDrawerProps {
  readonly plan: Plan;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}
interface Restoring {
  readonly to: Terms;
  /** The entry of the deed that is taken back. */
  readonly undoes: string;
}

/** One plan, who has it, what it was before, and the ways to change it or to bring something back. */
export function PlanDrawer({ plan: opened, onClose, onChanged }: PlanDrawerProps) {
  const { say } = useWords();
  const { factsOf } = usePlanWords();
  const [plan, setPlan] = useState(opened);
  const [isEdited, setEdited] = useState(false);
  const [restoring, setRestoring] = useState<Restoring | null>(null);
  const changed = (terms: Terms, revision: number) => {
    setPlan({ ...plan, terms, revision });
    onChanged();
  };
  return (
    <Drawer
      title={plan.terms.name}
      onClose={onClose}
      deeds={<Button onClick={() => setEdited(true)}>{say('adminPlans.edit')}</Button>}
    >
      <Facts facts={factsOf(plan.terms)} />
      <SubscribersOf plan={plan} />
      <History plan={plan} onRestore={setRestoring} />
      {isEdited && <PlanDialog plan={plan} onClose={() => setEdited(false)} onDone={changed} />}
      {restoring && <RestoreDialog {...{ plan, restoring }} onClose={() => setRestoring(null)} onDone={changed} />}
    </Drawer>
  );
}

function SubscribersOf({ plan: { subscribers } }: { readonly plan: Plan }) {
  const { say } = useWords();
  const { count } = usePlanWords();
  const facts = standingStatuses.flatMap((status) => {
    const having = subscribers[status];
    return having === undefined ? [] : [[say(`adminPlans.status.${status}`), count(having)] as const];
  });
  return (
    <section className="grid gap-2">
      <h3 className="text-m">{say('adminPlans.subscribers')}</h3>
      {facts.length === 0 && <p className="text-soft">{say('adminPlans.subscribers.none')}</p>}
      <Facts facts={facts} />
    </section>
  );
}

interface HistoryProps {
  readonly plan: Plan;
  readonly onRestore: (restoring: Restoring) => void;
}

function History({ plan: { id, terms, revision }, onRestore }: HistoryProps) {
  const { say } = useWords();
  const query = useQuery({
    queryKey: ['plans', 'deeds', id, revision],
    queryFn: ({ signal }) => callFunction('adminGetAuditLog', { subjectKind: 'plan', subjectId: id }, signal),
  });
  const versions = versionsOf(terms, query.data?.entries ?? []);
  return (
    <section className="grid gap-2">
      <h3 className="text-m">{say('adminPlans.history')}</h3>
      {query.isPending && <Skeleton inline="100%" block="4rem" />}
      {query.isError && <Problem error={query.error} money={null} onRetry={() => void query.refetch()} />}
      {query.isSuccess && versions.length === 0 && <p className="text-soft">{say('admin.timeline.empty')}</p>}
      <ol className="version-list" hidden={versions.length === 0}>
        {versions.map(({ entry, before }) => (
          <li key={entry.id}>
            <DeedLine entry={entry} isFirst={before === null} />
            {before && (
              <Button onClick={() => onRestore({ to: before, undoes: entry.id })}>{say('adminPlans.restore')}</Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function DeedLine({ entry, isFirst }: { readonly entry: Entry; readonly isFirst: boolean }) {
  const { say, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const what = entry.changes.map(({ path }) => path).join(', ');
  return (
    <>
      <strong>
        {isFirst ? say('adminPlans.made') : say(entry.undoes ? 'adminPlans.undone' : 'adminPlans.changed', { what })}
      </strong>
      <time dateTime={new Date(entry.at).toISOString()} translate="no">
        {time.format(entry.at)}
      </time>
      <span className="text-soft">
        <PersonName uid={entry.adminId} />
      </span>
      <bdi>{entry.reason}</bdi>
    </>
  );
}

interface RestoreDialogProps {
  readonly plan: Plan;
  readonly restoring: Restoring;
  readonly onClose: () => void;
  readonly onDone: (terms: Terms, revision: number) => void;
}

function RestoreDialog({ plan, restoring: { to, undoes }, onClose, onDone }: RestoreDialogProps) {
  const { say } = useWords();
  const send = async (reason: string) => {
    const { id, revision } = plan;
    const done = await callFunction('adminManagePlans', { id, terms: to, revision, reason, undoes });
    onDone(to, done.revision);
  };
  return (
    <DeedDialog
      title={say('adminPlans.restore')}
      sentence={useSentence(plan, to)}
      confirm={say('adminPlans.restore')}
      onDone={() => undefined}
      {...{ onClose, send }}
    >
      <PlanPreview before={plan.terms} after={to} />
    </DeedDialog>
  );
}
