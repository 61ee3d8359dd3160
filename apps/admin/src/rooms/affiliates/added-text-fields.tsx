import { type AddedText, type AddedTexts, emptyAddedText } from '@sos/domain/affiliates/added-programme';
import type { Locale } from '@sos/domain/shared/locale';
import { OneLanguage, TextInLanguage } from '../../shared/text-in-language.tsx';
import { useWords } from '../../shared/words.ts';
import { withText } from './plan.ts';

interface AddedTextFieldsProps {
  readonly texts: AddedTexts;
  readonly onChange: (texts: AddedTexts) => void;
}

/** What is left empty in a language is read in English. */
export function AddedTextFields(props: AddedTextFieldsProps) {
  return <OneLanguage first="en">{(shown) => <TextFields {...props} shown={shown} />}</OneLanguage>;
}

function TextFields({ texts, shown, onChange }: AddedTextFieldsProps & { readonly shown: Locale }) {
  const { say } = useWords();
  const text = texts[shown] ?? emptyAddedText;
  const fieldOf = (name: keyof AddedText) => ({
    label: say(`adminAffiliates.added.${name}`),
    lang: shown,
    value: text[name],
    onChange: (written: string) => onChange(withText(texts, shown, { ...text, [name]: written })),
  });
  return (
    <>
      <TextInLanguage {...fieldOf('name')} />
      <TextInLanguage {...fieldOf('text')} rows={3} />
      <TextInLanguage {...fieldOf('place')} />
    </>
  );
}
