import { countryName } from '@sos/browser/intl/names';
import type { ShownTelephone } from '@sos/contracts/telephones';
import { callingCodes } from '../phone/calling-codes.ts';
import { useWords } from '../words.ts';
import './saved-telephones.css';

/** A telephone as its owner knows it: its name, its country, and the number masked but for its end. */
export function TelephoneLabel({ telephone }: { readonly telephone: ShownTelephone }) {
  const { language } = useWords();
  const { name, country, ending } = telephone;
  return (
    <span className="telephone-label">
      {name !== '' && <strong>{name}</strong>}
      <bdi className="ltr figures" translate="no">
        {`+${callingCodes.get(country) ?? ''} •••• ${ending}`}
      </bdi>
      <span className="text-s text-soft">{countryName(language, country)}</span>
    </span>
  );
}
