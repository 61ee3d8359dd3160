import { useAccount } from '@sos/browser/auth/account';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { InvoiceList } from '../../features/invoices/invoice-list.tsx';
import { VatCard } from '../../features/vat/vat-card.tsx';
import { isClient } from '../../shared/account/is-client.ts';
import { SignInFirst } from '../../shared/account/sign-in-first.tsx';
import { AreaNav } from '../../shared/client-area/area-page.tsx';
import { useWords } from '../../shared/words.ts';

/** The documents of whoever is signed in: a client's invoices, a provider's statements. */
export function Component() {
  const { say } = useWords();
  const account = useAccount();
  const uid = account?.uid;
  return (
    <Page hidden title={say('invoices.title')} description={say('shell.promise')}>
      {uid === undefined ? (
        <SignInFirst title={say('invoices.title')} text={say('invoices.signIn')} next="/invoices" />
      ) : (
        <WithQueries>
          <div className="client-area">
            {isClient(account) && <AreaNav current="invoices" />}
            <section className="grid gap-4">
              <h1 className="text-xl">{say('invoices.title')}</h1>
              <p className="text-soft">{say('invoices.text')}</p>
              <InvoiceList key={uid} uid={uid} />
              {isClient(account) && <VatCard key={`vat-${uid}`} uid={uid} />}
            </section>
          </div>
        </WithQueries>
      )}
    </Page>
  );
}
