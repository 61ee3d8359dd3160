import { addedGames, addedRecruits, addedRooms, addedStates } from '@sos/domain/affiliates/added-programme';
import { type AddedProgramme, defaultPlan, type HoldTerms } from '@sos/domain/affiliates/programme';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import { SelectField } from '@sos/ui/field';
import { FigureField } from '../../shared/figure-field.tsx';
import { useWords } from '../../shared/words.ts';
import { AddedTextFields } from './added-text-fields.tsx';
import { ProgrammeRules } from './programme-rules.tsx';

interface AddedProgrammeFieldsProps {
  readonly programme: AddedProgramme;
  readonly onChange: (programme: AddedProgramme) => void;
  readonly onRemove: () => void;
}

/** All that makes one added programme. */
export function AddedProgrammeFields({ programme, onChange, onRemove }: AddedProgrammeFieldsProps) {
  const { say } = useWords();
  const { id, state, texts, recruits, rooms, games, rules } = programme;
  const change = (differs: Partial<AddedProgramme>) => onChange({ ...programme, ...differs });
  return (
    <section className="panel grid gap-3" aria-label={id}>
      <h3 className="text-m" translate="no">
        {id}
      </h3>
      <SelectField
        label={say('adminAffiliates.added.state')}
        value={state}
        onChange={({ target }) => change({ state: addedStates.find((each) => each === target.value) ?? state })}
      >
        {addedStates.map((each) => (
          <option key={each} value={each}>
            {say(`adminAffiliates.added.state.${each}`)}
          </option>
        ))}
      </SelectField>
      <AddedTextFields texts={texts} onChange={(after) => change({ texts: after })} />
      <ProgrammeRules
        title={say('adminAffiliates.added.rules')}
        heading="h4"
        rules={rules}
        onChange={(after) => change({ rules: after })}
      />
      <Choices
        name="recruits"
        all={addedRecruits}
        chosen={recruits}
        onChange={(after) => change({ recruits: after })}
      />
      <Choices name="rooms" all={addedRooms} chosen={rooms} onChange={(after) => change({ rooms: after })} />
      <Choices name="games" all={addedGames} chosen={games} onChange={(after) => change({ games: after })} />
      <Terms programme={programme} onChange={onChange} />
      {state === 'draft' && (
        <div>
          <Button onClick={onRemove}>
            <span>{say('adminAffiliates.added.remove')}</span> <span className="visually-hidden">{id}</span>
          </Button>
        </div>
      )}
    </section>
  );
}

interface ChoicesProps<Choice extends string> {
  readonly name: 'recruits' | 'rooms' | 'games';
  readonly all: readonly Choice[];
  readonly chosen: readonly Choice[];
  readonly onChange: (chosen: readonly Choice[]) => void;
}

type Choosable = (typeof addedRecruits)[number] | (typeof addedRooms)[number] | (typeof addedGames)[number];
const words = {
  partner: 'adminAffiliates.added.recruits.partner',
  lawyer: 'adminAffiliates.added.recruits.lawyer',
  expat: 'adminAffiliates.added.recruits.expat',
  training: 'adminAffiliates.added.rooms.training',
  resources: 'adminAffiliates.added.rooms.resources',
  posts: 'adminAffiliates.added.rooms.posts',
  guide: 'adminAffiliates.added.rooms.guide',
  month: 'adminAffiliates.added.games.month',
  raise: 'adminAffiliates.added.games.raise',
} as const;

function Choices<Choice extends Choosable>({ name, all, chosen, onChange }: ChoicesProps<Choice>) {
  const { say } = useWords();
  const toggle = (choice: Choice, isOn: boolean) =>
    onChange(all.filter((each) => (each === choice ? isOn : chosen.includes(each))));
  return (
    <fieldset className="grid gap-2">
      <legend className="field-label">{say(`adminAffiliates.added.${name}`)}</legend>
      {all.map((each) => (
        <Checkbox key={each} checked={chosen.includes(each)} onChange={({ target }) => toggle(each, target.checked)}>
          {say(words[each])}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function Terms({ programme, onChange }: Omit<AddedProgrammeFieldsProps, 'onRemove'>) {
  const { say } = useWords();
  const { asksAudience, codeDiscount, hold } = programme;
  return (
    <>
      <Checkbox
        checked={asksAudience}
        onChange={({ target }) => onChange({ ...programme, asksAudience: target.checked })}
      >
        {say('adminAffiliates.added.asksAudience')}
      </Checkbox>
      <FigureField
        label={say('adminAffiliates.added.discount')}
        value={codeDiscount}
        onChange={(percent) => onChange({ ...programme, codeDiscount: percent ?? 0 })}
      />
      <HoldFields hold={hold} onChange={(after) => onChange({ ...programme, hold: after })} />
    </>
  );
}

interface HoldFieldsProps {
  readonly hold: HoldTerms | null;
  readonly onChange: (hold: HoldTerms | null) => void;
}

const figures = ['validateAfterHours', 'releaseAfterHours', 'leastSeconds'] as const;

function HoldFields({ hold, onChange }: HoldFieldsProps) {
  const { say } = useWords();
  const { validateAfterHours, releaseAfterHours, leastSeconds } = defaultPlan;
  const own = { validateAfterHours, releaseAfterHours, leastSeconds };
  return (
    <>
      <SelectField
        label={say('adminAffiliates.added.hold')}
        value={hold ? 'own' : 'same'}
        onChange={({ target }) => onChange(target.value === 'own' ? own : null)}
      >
        <option value="same">{say('adminAffiliates.added.hold.same')}</option>
        <option value="own">{say('adminAffiliates.added.hold.own')}</option>
      </SelectField>
      {hold &&
        figures.map((figure) => (
          <FigureField
            key={figure}
            label={say(`adminAffiliates.${figure}`)}
            value={hold[figure]}
            onChange={(value) => onChange({ ...hold, [figure]: value ?? 0 })}
          />
        ))}
    </>
  );
}
