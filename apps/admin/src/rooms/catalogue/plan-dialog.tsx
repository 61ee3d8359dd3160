import { callFunction } from '@sos/browser/call-function';
import { currencies } from '@sos/domain/money/money';
import { planProblems } from '@sos/domain/subscriptions/plan-problems';
import { Banner } from '@sos/ui/banner';
import { Checkbox } from '@sos/ui/checkbox';
import { SelectField, TextField } from '@sos/ui/field';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { FigureField } from '../../shared/figure-field.tsx';
import { useWords } from '../../shared/words.ts';
import { newTerms, type Plan, subscribersOf, type Terms } from './plan.ts';
import { PlanPreview } from './plan-preview.tsx';
import { usePlanWords } from './use-plan-words.ts';

interface PlanDialogProps {
  /** Null for a new one. */
  readonly plan: Plan | null;
  readonly onClose: () => void;
  readonly onDone: (terms: Terms, revision: number) => void;
}

/** Makes or changes a plan, and shows what becomes different before anything is done. */
export function PlanDialog({ plan, onClose, onDone }: PlanDialogProps) {
  const { say } = useWords();
  const [id, setId] = useState(plan?.id ?? '');
  const [terms, setTerms] = useState(plan?.terms ?? newTerms);
  const problems = planProblems(id, terms, plan?.terms);
  const send = async (reason: string) => {
    const done = await callFunction('adminManagePlans', { id, terms, revision: plan?.revision ?? null, reason });
    onDone(terms, done.revision);
  };
  return (
    <DeedDialog
      title={say(plan ? 'adminPlans.edit' : 'adminPlans.new')}
      sentence={useSentence(plan, terms)}
      confirm={say('adminPlans.save')}
      onDone={() => undefined}
      {...{ onClose, send }}
    >
      {!plan && (
        <TextField
          label={say('adminPlans.id')}
          hint={say('adminPlans.id.hint')}
          autoComplete="off"
          maxLength={40}
          value={id}
          onChange={({ target }) => setId(target.value)}
        />
      )}
      <PlanFields terms={terms} isNew={!plan} onChange={setTerms} />
      {problems.length > 0 && <Problems fields={problems} />}
      {plan && problems.length === 0 && <PlanPreview before={plan.terms} after={terms} />}
    </DeedDialog>
  );
}

function Problems({ fields }: { readonly fields: readonly string[] }) {
  const { say } = useWords();
  const what = fields.map((field) => say(labelOf[field] ?? 'adminPlans.id')).join(', ');
  return <Banner tone="signal" title={say('adminPlans.problems', { what })} />;
}

const labelOf: Readonly<Record<string, 'adminPlans.name' | FigureName | 'adminPlans.price' | 'adminPlans.currency'>> = {
  name: 'adminPlans.name',
  price: 'adminPlans.price',
  currency: 'adminPlans.currency',
  aiCalls: 'adminPlans.aiCalls',
  trialDays: 'adminPlans.trialDays',
  place: 'adminPlans.place',
};
const figures = ['aiCalls', 'trialDays', 'place'] as const;
type FigureName = `adminPlans.${(typeof figures)[number]}`;

/** What will happen, and to whose money. */
export function useSentence(plan: Plan | null, terms: Terms): string {
  const { say } = useWords();
  const { count, priceOf } = usePlanWords();
  const offer = { price: priceOf(terms), calls: count(terms.aiCalls) };
  if (!plan) return say('adminPlans.save.new', offer);
  const having = { count: count(subscribersOf(plan)) };
  return terms.isOffered
    ? say('adminPlans.save.sentence', { ...offer, ...having })
    : say('adminPlans.save.closed', having);
}

interface PlanFieldsProps {
  readonly terms: Terms;
  readonly isNew: boolean;
  readonly onChange: (terms: Terms) => void;
}

/** People think in whole units, documents have minor ones. */
function PlanFields({ terms, isNew, onChange }: PlanFieldsProps) {
  const { say } = useWords();
  const { price } = terms;
  const change = (differs: Partial<Terms>) => onChange({ ...terms, ...differs });
  return (
    <div className="grid gap-3">
      <TextField
        label={say('adminPlans.name')}
        autoComplete="off"
        maxLength={60}
        value={terms.name}
        onChange={({ target }) => change({ name: target.value })}
      />
      <FigureField
        label={`${say('adminPlans.price')} (${price.currency})`}
        step="0.01"
        value={price.amount / 100}
        onChange={(whole) => change({ price: { ...price, amount: Math.round((whole ?? 0) * 100) } })}
      />
      {isNew && (
        <SelectField
          label={say('adminPlans.currency')}
          value={price.currency}
          onChange={({ target }) => {
            const currency = currencies.find((each) => each === target.value) ?? price.currency;
            change({ price: { ...price, currency } });
          }}
        >
          {currencies.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </SelectField>
      )}
      {figures.map((figure) => (
        <FigureField
          key={figure}
          label={say(`adminPlans.${figure}`)}
          value={terms[figure]}
          onChange={(value) => change({ [figure]: value ?? 0 })}
        />
      ))}
      <Checkbox checked={terms.isOffered} onChange={({ target }) => change({ isOffered: target.checked })}>
        {say('adminPlans.isOffered')}
      </Checkbox>
    </div>
  );
}
