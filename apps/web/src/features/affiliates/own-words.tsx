import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { useSaving } from '@sos/browser/use-saving';
import type { Output } from '@sos/contracts/callables';
import type { BuiltInRole } from '@sos/domain/accounts/affiliates';
import { audiences } from '@sos/domain/affiliates/profile';
import { locales } from '@sos/domain/shared/locale';
import { Banner } from '@sos/ui/banner';
import { SaveRow } from '@sos/ui/save-row';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/words.ts';
import { AddedFields, AffiliateFields } from './affiliate-fields.tsx';
import { ownWordsQuery } from './affiliate-queries.ts';
import { useOwnOffer } from './use-own-offer.ts';

type Said = Output<'getAffiliateProfile'>;
type Fields = (missing: readonly string[], initially: Said) => ReactNode;

interface OwnWordsProps {
  readonly uid: string;
  readonly role: BuiltInRole | 'partner';
}

/** What an affiliate said when they registered, to be kept true. */
export function OwnWords({ uid, role }: OwnWordsProps) {
  if (role === 'partner') return <PartnersWords uid={uid} />;
  return (
    <Asked
      uid={uid}
      fields={(missing, initially) => <AffiliateFields role={role} missing={missing} initially={initially} />}
    />
  );
}

function PartnersWords({ uid }: { readonly uid: string }) {
  const offer = useOwnOffer({ uid, role: 'partner' });
  if (!offer) return null;
  return (
    <Asked
      uid={uid}
      fields={(missing, initially) => <AddedFields offer={offer} missing={missing} initially={initially} />}
    />
  );
}

function Asked({ uid, fields }: { readonly uid: string; readonly fields: Fields }) {
  const { say } = useWords();
  const { data, error, refetch } = useQuery(ownWordsQuery(uid));
  return (
    <section aria-labelledby="own-words">
      <h2 id="own-words" className="text-l">
        {say('affiliate.own.title')}
      </h2>
      {data ? (
        <Form key={uid} fields={fields} initially={data} />
      ) : error ? (
        <Problem error={error} money={null} onRetry={() => void refetch()} />
      ) : (
        <Skeleton inline="100%" block="12rem" />
      )}
    </section>
  );
}

interface FormProps {
  readonly fields: Fields;
  readonly initially: Said;
}

function Form({ fields, initially }: FormProps) {
  const { say } = useWords();
  const { busy, failure, missing, saved, changed, submit } = useSaving(save, () => 'failed' as const);
  return (
    <form className="panel" noValidate onSubmit={submit} onChange={changed}>
      {failure && <Banner urgent tone="signal" title={say('affiliate.own.failed')} />}
      {fields(missing, initially)}
      <SaveRow label={say('identity.save')} busy={busy} said={saved ? say('identity.saved') : null} tone="quiet" />
    </form>
  );
}

async function save({ place = '', ...chosen }: Readonly<Record<string, string>>): Promise<void> {
  const audience = audiences.find((each) => each === chosen['audience']);
  const language = locales.find((each) => each === chosen['language']);
  await callFunction('updateAffiliateProfile', { place, ...(audience && { audience }), ...(language && { language }) });
}
