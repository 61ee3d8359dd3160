import { isReferring } from '@sos/domain/accounts/affiliates';
import { Button } from '@sos/ui/button';
import { lazy, Suspense } from 'react';
import type { Account } from '@sos/browser/auth/account';
import { LocalLink } from '@sos/browser/link.tsx';
import { AgencyLink } from '../shared/agency-link.tsx';
import { WithWords, useWords } from '../shared/words.ts';
import { pathOfPlace, placesOf } from './account-places.ts';

const InviteLink = lazy(() =>
  import('../features/affiliates/invite-link.tsx').then((module) => ({ default: module.InviteLink })),
);

async function leave(): Promise<void> {
  const { signOut } = await import('../shared/account/sign-out.ts');
  await signOut();
}

/** Leads to the places of whoever is signed in. */
export function AccountMenu({ account }: { readonly account: Account }) {
  const { say } = useWords();
  return (
    <>
      <p className="grid">
        <strong>{account.name}</strong>
        <span className="text-s text-soft">{account.email}</span>
      </p>
      <WithWords areas={['account']}>
        {account.confirmed === false && <Unconfirmed />}
        <Places account={account} />
      </WithWords>
      <Button onClick={() => void leave()}>{say('shell.signOut')}</Button>
    </>
  );
}

function closeMenu(): void {
  document.getElementById('account')?.hidePopover();
}

/** A soft word: nobody waits for a mail. */
function Unconfirmed() {
  const { say } = useWords();
  return <p className="text-s text-soft">{say('menu.unconfirmed')}</p>;
}

function Places({ account }: { readonly account: Account }) {
  const { say } = useWords();
  return (
    <nav aria-label={say('menu.places')} className="grid gap-3">
      {placesOf(account).map((place) => (
        <LocalLink key={place} className="text-link" to={pathOfPlace(place)} onFollow={closeMenu}>
          {say(`menu.${place}`)}
        </LocalLink>
      ))}
      {account.role === 'agency_manager' && <AgencyLink onFollow={closeMenu}>{say('menu.agency')}</AgencyLink>}
      {isReferring(account.role) && (
        <Suspense>
          <InviteLink onFollow={closeMenu} />
        </Suspense>
      )}
    </nav>
  );
}
