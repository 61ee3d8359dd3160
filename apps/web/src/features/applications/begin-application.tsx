import { LocalLink } from '@sos/browser/link.tsx';
import type { ProviderKind } from '@sos/contracts/shared';
import { useAccount } from '@sos/browser/auth/account';
import { buttonLook } from '@sos/ui/button';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/words.ts';
import { BankCountry, isPaid } from './bank-country.tsx';

interface BeginApplicationProps {
  readonly kind: ProviderKind;
  /** The way to an account, and then to the path. */
  readonly renderAccount: (path: string) => ReactNode;
}

/** First of all: whether we can pay there at all; then the account, then the application. */
export function BeginApplication({ kind, renderAccount }: BeginApplicationProps) {
  const { say } = useWords();
  const account = useAccount();
  const [bank, setBank] = useState<string | null>(null);
  const path = `/application?bank=${bank ?? ''}`;
  const applies = account?.role === 'lawyer' || account?.role === 'expat';
  return (
    <div className="panel application">
      <h1 className="text-xl">{say(`apply.${kind}.title`)}</h1>
      <p className="text-soft">{say(`apply.${kind}.text`)}</p>
      <BankCountry
        label={say('apply.country.label')}
        why={say('apply.country.why')}
        none={say('apply.country.none')}
        value={bank}
        onChange={setBank}
      />
      {isPaid(bank) && !applies && renderAccount(path)}
      {isPaid(bank) && applies && (
        <div>
          <LocalLink {...buttonLook('primary', 'large')} to={path}>
            {say('apply.continue')}
          </LocalLink>
        </div>
      )}
    </div>
  );
}
