import { currentAccount, rememberAccount } from '@sos/browser/auth/account';
import { chooseCurrency } from '@sos/browser/currency';
import { callFunction } from '@sos/browser/call-function';
import { ownName } from '@sos/browser/intl/names';
import { type Currency, currencies } from '@sos/domain/money/money';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import { SelectField } from '@sos/ui/field';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import type { OwnAccount } from './account-query.ts';
import { CountryField } from './country-field.tsx';
import { NameFields } from './name-fields.tsx';
import { SavedNote } from './saved-note.tsx';
import { useSubmission } from './use-submission.ts';

interface DetailsFormProps {
  readonly account: OwnAccount;
  readonly onSaved: () => void;
}

/** Names, country, the language and currency that mails are written in, and whether news are among them. */
export function DetailsForm({ account, onSaved }: DetailsFormProps) {
  const { say } = useWords();
  const [saved, setSaved] = useState(false);
  const { busy, failure, missing, edited, submit } = useSubmission(async (fields) => {
    await save(fields);
    setSaved(true);
    onSaved();
  });
  const change = () => {
    edited();
    setSaved(false);
  };
  return (
    <form className="panel" noValidate onSubmit={submit} onChange={change}>
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <NameFields missing={missing} initially={account} />
      <CountryField initially={account.country} />
      <SelectField name="locale" label={say('identity.language')} defaultValue={account.locale}>
        {locales.map((code) => (
          <option key={code} value={code} lang={code}>
            {ownName(code)}
          </option>
        ))}
      </SelectField>
      <SelectField name="currency" label={say('shell.currency')} defaultValue={account.currency}>
        {currencies.map((currency) => (
          <option key={currency}>{currency}</option>
        ))}
      </SelectField>
      <Checkbox name="news" defaultChecked={account.wantsNews} disabled={!account.emailConfirmed}>
        {say('identity.news')}
      </Checkbox>
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="primary" type="submit" busy={busy}>
          {say('identity.save')}
        </Button>
        <SavedNote shown={saved} />
      </div>
    </form>
  );
}

async function save({ firstName = '', lastName = '', country = '', ...chosen }: Readonly<Record<string, string>>) {
  // The options are of these lists alone.
  const locale = chosen['locale'] as Locale;
  const currency = chosen['currency'] as Currency;
  const wantsNews = chosen['news'] !== undefined;
  await callFunction('updatePreferences', { firstName, lastName, country, locale, currency, wantsNews });
  chooseCurrency(currency);
  const known = currentAccount();
  if (known) rememberAccount({ ...known, name: `${firstName} ${lastName}` });
}
