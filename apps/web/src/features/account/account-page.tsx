import { reasonOf } from '@sos/browser/callable-client';
import { LocalLink } from '@sos/browser/link.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../shared/words.ts';
import { useOwnAccount } from './account-query.ts';
import type { OwnAccount } from './account-query.ts';
import { Completion } from './completion.tsx';
import { DetailsForm } from './details-form.tsx';
import { EmailSection } from './email-section.tsx';
import { PasswordForm } from './password-form.tsx';
import { SignOutEverywhere } from './sign-out-everywhere.tsx';
import './account.css';

interface AccountPageProps {
  readonly uid: string;
  /** What the role brings besides what everybody has. */
  readonly renderRole: (role: OwnAccount['role']) => ReactNode;
}

/** Everything that somebody may see and change of their own account. */
export function AccountPage({ uid, renderRole }: AccountPageProps) {
  const { data, error, refetch } = useOwnAccount(uid);
  if (data) {
    return (
      <>
        {renderRole(data.role)}
        <Sections account={data} onChanged={() => void refetch()} />
      </>
    );
  }
  if (error && reasonOf(error) === 'account_incomplete') return <Completion onSignedIn={() => void refetch()} />;
  if (error) return <Problem error={error} money={null} onRetry={() => void refetch()} />;
  return <Skeleton inline="100%" block="20rem" />;
}

interface SectionsProps {
  readonly account: OwnAccount;
  readonly onChanged: () => void;
}

function Sections({ account, onChanged }: SectionsProps) {
  const { say, locale } = useWords();
  const navigate = useNavigate();
  const signedOut = () => void navigate(`/${locale}/sign-in?next=%2Faccount`);
  return (
    <>
      <section aria-labelledby="details">
        <h2 id="details" className="text-l">
          {say('identity.details')}
        </h2>
        <DetailsForm account={account} onSaved={onChanged} />
      </section>
      <section aria-labelledby="email">
        <h2 id="email" className="text-l">
          {say('account.email')}
        </h2>
        <EmailSection account={account} />
      </section>
      <section aria-labelledby="password">
        <h2 id="password" className="text-l">
          {say('account.password')}
        </h2>
        {account.hasPassword ? <PasswordForm email={account.email} /> : <p>{say('identity.byGoogle')}</p>}
      </section>
      <section aria-labelledby="devices">
        <h2 id="devices" className="text-l">
          {say('identity.devices')}
        </h2>
        <SignOutEverywhere onSignedOut={signedOut} />
      </section>
      <section aria-labelledby="data">
        <h2 id="data" className="text-l">
          {say('mydata.title')}
        </h2>
        <LocalLink className="text-link" to="/account/data">
          {say('mydata.link')}
        </LocalLink>
      </section>
    </>
  );
}
