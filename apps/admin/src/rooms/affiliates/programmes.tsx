import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import { lostIds } from '@sos/domain/affiliates/added-problems';
import { Banner } from '@sos/ui/banner';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Differences } from '../../shared/configuration/differences.tsx';
import { type Telling, Versions } from '../../shared/configuration/versions.tsx';
import { useWords } from '../../shared/words.ts';
import { planWords, toldPlan } from './plan-words.ts';
import { ProgrammeForm } from './programme-form.tsx';

const name = 'affiliate_programmes';

type Setting = Output<'adminGetConfig'>['current'];
const told = (set: Setting) => (set.name === name ? toldPlan(set.value) : set.value);

/** What programmes pay, what is planned, and what they paid before. */
export function Programmes() {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ['config', name],
    queryFn: ({ signal }) => callFunction('adminGetConfig', { name }, signal),
    // What is edited stays as it was looked at; the server tells when somebody else changed it.
    refetchOnWindowFocus: false,
  });
  const known = query.data;
  const telling = useTelling(known?.current);
  const refresh = () => {
    void query.refetch();
    void queries.invalidateQueries({ queryKey: ['config-versions', name] });
  };
  if (!known && query.isError) {
    return <Problem error={query.error} money={null} onRetry={() => void query.refetch()} />;
  }
  if (!known || known.current.name !== name) return <Skeleton inline="100%" block="16rem" />;
  return (
    <div className="grid gap-4">
      <Planned known={known} />
      <ProgrammeForm key={known.revision} {...{ known, current: known.current.value }} onDone={refresh} />
      <Versions name={name} known={known} onDone={refresh} telling={telling} />
    </div>
  );
}

/** No version is brought back that would leave out a programme of somebody. */
function useTelling(current: Setting | undefined): Telling {
  const { say } = useWords();
  const refuse = (set: Setting) => {
    const isPlan = set.name === name && current?.name === name;
    const lost = isPlan ? lostIds(current.value, set.value) : [];
    return lost.length > 0 ? say('adminAffiliates.added.lost', { names: lost.join(', ') }) : null;
  };
  return { of: told, words: planWords, refuse };
}

function Planned({ known: { current, next } }: { readonly known: Output<'adminGetConfig'> }) {
  const { say, times } = useWords();
  if (!next) return null;
  const at = times({ dateStyle: 'full', timeStyle: 'short' }).format(next.at);
  return (
    <Banner tone="plain" title={say('adminConfig.planned', { at })}>
      <Differences before={told(current)} after={told(next.set)} words={planWords} />
    </Banner>
  );
}
