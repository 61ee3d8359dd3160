import type { AddedProgramme } from '@sos/domain/affiliates/programme';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { AddedProgrammeFields } from './added-programme-fields.tsx';
import { newProgramme } from './plan.ts';

interface AddedProgrammesProps {
  readonly added: readonly AddedProgramme[];
  readonly onChange: (added: readonly AddedProgramme[]) => void;
}

/** Programmes that are nothing but what stands here. */
export function AddedProgrammes({ added, onChange }: AddedProgrammesProps) {
  const { say } = useWords();
  return (
    <section className="grid gap-3" aria-labelledby="added">
      <h2 id="added" className="text-m">
        {say('adminAffiliates.added')}
      </h2>
      <p className="text-soft">{say('adminAffiliates.added.hint')}</p>
      {added.map((programme) => (
        <AddedProgrammeFields
          key={programme.id}
          programme={programme}
          onChange={(after) => onChange(added.map((each) => (each.id === programme.id ? after : each)))}
          onRemove={() => onChange(added.filter(({ id }) => id !== programme.id))}
        />
      ))}
      <Adding known={added} onAdd={(id) => onChange([...added, newProgramme(id)])} />
    </section>
  );
}

interface AddingProps {
  readonly known: readonly AddedProgramme[];
  readonly onAdd: (id: string) => void;
}

function Adding({ known, onAdd }: AddingProps) {
  const { say } = useWords();
  const [id, setId] = useState('');
  const wanted = id.trim().toLowerCase();
  const isFree = wanted !== '' && !known.some((each) => each.id === wanted);
  const add = () => {
    onAdd(wanted);
    setId('');
  };
  return (
    <div className="config-row">
      <TextField label={say('adminAffiliates.added.id')} value={id} onChange={({ target }) => setId(target.value)} />
      <div>
        <Button unavailable={!isFree} onClick={add}>
          {say('adminAffiliates.added.add')}
        </Button>
      </div>
    </div>
  );
}
