import type { AddedText, AddedTexts } from '@sos/domain/affiliates/added-programme';
import type { Locale } from '@sos/domain/shared/locale';
import { Field, TextField } from '@sos/ui/field';
import { useState } from 'react';
import { LanguageField } from '../../shared/language-field.tsx';
import { useWords } from '../../shared/words.ts';
import { withText } from './plan.ts';

interface AddedTextFieldsProps {
  readonly texts: AddedTexts;
  readonly onChange: (texts: AddedTexts) => void;
}

/** One language at a time; what is left empty in a language is read in English. */
export function AddedTextFields({ texts, onChange }: AddedTextFieldsProps) {
  const { say } = useWords();
  const [shown, setShown] = useState<Locale>('en');
  const text = texts[shown] ?? { name: '', text: '', place: '' };
  const change = (differs: Partial<AddedText>) => onChange(withText(texts, shown, { ...text, ...differs }));
  return (
    <>
      <LanguageField shown={shown} onShow={setShown} />
      <TextField
        label={say('adminAffiliates.added.name')}
        lang={shown}
        dir="auto"
        value={text.name}
        onChange={({ target }) => change({ name: target.value })}
      />
      <Field label={say('adminAffiliates.added.text')}>
        {(links) => (
          <textarea
            {...links}
            className="input"
            rows={3}
            lang={shown}
            dir="auto"
            value={text.text}
            onChange={({ target }) => change({ text: target.value })}
          />
        )}
      </Field>
      <TextField
        label={say('adminAffiliates.added.place')}
        lang={shown}
        dir="auto"
        value={text.place}
        onChange={({ target }) => change({ place: target.value })}
      />
    </>
  );
}
