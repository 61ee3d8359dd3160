import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { useSaving } from '@sos/browser/use-saving';
import type { Output } from '@sos/contracts/callables';
import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import { audiences } from '@sos/domain/affiliates/profile';
import { locales } from '@sos/domain/shared/locale';
import { Banner } from '@sos/ui/banner';
import { SaveRow } from '@sos/ui/save-row';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { AffiliateFields } from './affiliate-fields.tsx';
import { ownWordsQuery } from './affiliate-queries.ts';

interface OwnWordsProps {
  readonly uid: string;
  readonly role: AffiliateRole;
}

/** What an affiliate said when they registered, to be kept true. */
export function OwnWords({ uid, role }: OwnWordsProps) {
  const { say } = useWords();
  const { data, error, refetch } = useQuery(ownWordsQuery(uid));
  return (
    <section aria-labelledby="own-words">
      <h2 id="own-words" className="text-l">
        {say('affiliate.own.title')}
      </h2>
      {data ? (
        <Form key={uid} role={role} initially={data} />
      ) : error ? (
        <Problem error={error} money={null} onRetry={() => void refetch()} />
      ) : (
        <Skeleton inline="100%" block="12rem" />
      )}
    </section>
  );
}

interface FormProps {
  readonly role: AffiliateRole;
  readonly initially: Output<'getAffiliateProfile'>;
}

function Form({ role, initially }: FormProps) {
  const { say } = useWords();
  const { busy, failure, missing, saved, changed, submit } = useSaving(save, () => 'failed' as const);
  return (
    <form className="panel" noValidate onSubmit={submit} onChange={changed}>
      {failure && <Banner urgent tone="signal" title={say('affiliate.own.failed')} />}
      <AffiliateFields role={role} missing={missing} initially={initially} />
      <SaveRow label={say('identity.save')} busy={busy} said={saved ? say('identity.saved') : null} />
    </form>
  );
}

async function save({ place = '', ...chosen }: Readonly<Record<string, string>>): Promise<void> {
  const audience = audiences.find((each) => each === chosen['audience']);
  const language = locales.find((each) => each === chosen['language']);
  await callFunction('updateAffiliateProfile', { place, ...(audience && { audience }), ...(language && { language }) });
}
