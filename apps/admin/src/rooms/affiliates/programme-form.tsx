import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { lostIds } from '@sos/domain/affiliates/added-problems';
import { planProblems } from '@sos/domain/affiliates/plan-problems';
import type { Plan } from '@sos/domain/affiliates/programme';
import { differences } from '@sos/domain/configuration/differences';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import { Differences } from '../../shared/configuration/differences.tsx';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useWords } from '../../shared/words.ts';
import { type Draft, draftOf } from './plan.ts';
import { planWords, toldPlan } from './plan-words.ts';
import { PlanFields } from './plan-fields.tsx';
import { Simulator } from './simulator.tsx';

interface ProgrammeFormProps {
  readonly known: Pick<Output<'adminGetConfig'>, 'revision' | 'next'>;
  readonly current: Plan;
  readonly onDone: () => void;
}

/** The plan, what of it changes, what past calls would have paid by it, and from when on it counts. */
export function ProgrammeForm({ known, current, onDone }: ProgrammeFormProps) {
  const { say } = useWords();
  const before = draftOf(current);
  const [draft, setDraft] = useState<Draft>(before);
  const [when, setWhen] = useState('');
  const [saving, setSaving] = useState(false);
  const lost = lostIds(before, draft);
  const problems = planProblems(draft);
  const isWrong = problems.length > 0 || lost.length > 0;
  const isSame = differences(before, draft).length === 0 && known.next === null;
  return (
    <div className="panel config-form">
      <PlanFields draft={draft} onChange={setDraft} />
      <section className="grid gap-2" aria-label={say('adminConfig.preview')}>
        <h2 className="text-m">{say('adminConfig.preview')}</h2>
        <PlanDifferences before={before} after={draft} />
        {problems.length > 0 && (
          <Banner tone="signal" title={say('adminConfig.problems')}>
            <p translate="no">{problems.join(', ')}</p>
          </Banner>
        )}
        {lost.length > 0 && (
          <Banner tone="signal" title={say('adminAffiliates.added.lost', { names: lost.join(', ') })} />
        )}
      </section>
      <Simulator draft={draft} unavailable={problems.length > 0} />
      <TextField
        label={say('adminConfig.when')}
        hint={say('adminConfig.when.hint')}
        type="datetime-local"
        value={when}
        onChange={({ target }) => setWhen(target.value)}
      />
      <div>
        <Button tone="primary" unavailable={isWrong || isSame} onClick={() => setSaving(true)}>
          {say('adminConfig.save')}
        </Button>
      </div>
      {saving && (
        <SaveDialog {...{ before, draft, when, onDone }} revision={known.revision} onClose={() => setSaving(false)} />
      )}
    </div>
  );
}

function PlanDifferences({ before, after }: { readonly before: Draft; readonly after: Draft }) {
  return <Differences before={toldPlan(before)} after={toldPlan(after)} words={planWords} />;
}

interface SaveDialogProps extends Pick<ProgrammeFormProps, 'onDone'> {
  readonly before: Draft;
  readonly draft: Draft;
  readonly revision: number;
  /** By the admin's own clock; empty for at once. */
  readonly when: string;
  readonly onClose: () => void;
}

function SaveDialog({ before, draft, revision, when, onClose, onDone }: SaveDialogProps) {
  const { say, formats } = useWords();
  const takesEffectAt = when === '' ? null : new Date(when).getTime();
  const full = new Intl.DateTimeFormat(formats, { dateStyle: 'full', timeStyle: 'short' });
  const at = takesEffectAt === null ? '' : full.format(takesEffectAt);
  const sentence = takesEffectAt === null ? 'adminAffiliates.save.now' : 'adminAffiliates.save.later';
  return (
    <DeedDialog
      title={say('adminConfig.save')}
      sentence={say(sentence, { at })}
      confirm={say('adminConfig.save')}
      send={(reason) => callFunction('adminUpdateProgramme', { plan: draft, revision, takesEffectAt, reason })}
      {...{ onClose, onDone }}
    >
      <PlanDifferences before={before} after={draft} />
    </DeedDialog>
  );
}
