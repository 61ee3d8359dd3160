import { callFunction } from '@sos/browser/call-function';
import { countryName } from '@sos/browser/intl/names';
import { type CountryClosing, countryUses } from '@sos/domain/openness/openness';
import { Checkbox } from '@sos/ui/checkbox';
import { TextField } from '@sos/ui/field';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useWords } from '../../shared/words.ts';

interface CountryDialogProps {
  readonly country: string;
  readonly closing: CountryClosing;
  readonly revision: number;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Opens and closes one country, with how many people it touches and from when on. */
export function CountryDialog({ country, closing, revision, onClose, onDone }: CountryDialogProps) {
  const { say, language } = useWords();
  const [draft, setDraft] = useState(closing);
  const name = countryName(language, country);
  const send = (reason: string, { when = '' }: Readonly<Record<string, string>>) =>
    callFunction('adminManageCountries', {
      changes: [{ country, ...draft }],
      revision,
      takesEffectAt: when === '' ? null : new Date(when).getTime(),
      reason,
    });
  return (
    <DeedDialog
      title={name}
      sentence={say('adminConfig.country.sentence')}
      confirm={say('adminConfig.save')}
      {...{ onClose, onDone, send }}
    >
      <Reach country={country} />
      <fieldset className="grid gap-2">
        <legend>{say('adminConfig.country.closed')}</legend>
        {countryUses.map((use) => (
          <Checkbox
            key={use}
            checked={draft[use]}
            onChange={({ target }) => setDraft({ ...draft, [use]: target.checked })}
          >
            {say(`adminConfig.country.${use}`)}
          </Checkbox>
        ))}
      </fieldset>
      <TextField
        label={say('adminConfig.when')}
        hint={say('adminConfig.when.hint')}
        name="when"
        type="datetime-local"
      />
    </DeedDialog>
  );
}

/** Who lives there. */
function Reach({ country }: { readonly country: string }) {
  const { say } = useWords();
  const { data } = useQuery({
    queryKey: ['country-reach', country],
    queryFn: ({ signal }) => callFunction('adminGetCountryReach', { country }, signal),
  });
  return <output className="text-s text-soft">{data && say('adminConfig.country.reach', data)}</output>;
}
