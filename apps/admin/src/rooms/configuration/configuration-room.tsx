import { callFunction } from '@sos/browser/call-function';
import { Page } from '@sos/browser/page.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { configurationNames } from '@sos/domain/configuration/configuration';
import type { ConfigurationName } from '@sos/domain/configuration/configuration';
import { Banner } from '@sos/ui/banner';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useView, ViewChips } from '../../shared/table/view-chips.tsx';
import { useWords } from '../../shared/words.ts';
import { ConfigForm } from './config-form.tsx';
import { CountryList } from './country-list.tsx';
import { Differences } from '../../shared/configuration/differences.tsx';
import type { Known } from './known.ts';
import { Versions } from '../../shared/configuration/versions.tsx';

/** What is set here; programmes of affiliates have a room of their own. */
type Shown = Exclude<ConfigurationName, 'affiliate_programmes'>;
const isShown = (name: ConfigurationName): name is Shown => name !== 'affiliate_programmes';
/** Prices first: they are changed most often. */
const views: readonly Shown[] = ['pricing', ...configurationNames.filter(isShown).filter((name) => name !== 'pricing')];

/** What admins set: each configuration with what is planned and what it was before. */
export function Component() {
  const { say } = useWords();
  const name = useView(views, 'name') ?? 'pricing';
  return (
    <Page hidden title={say('rooms.configuration')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.configuration')}</h1>
        <ViewChips name="name" views={views} labelOf={(each) => say(`adminConfig.${each}`)} />
        <Configuration key={name} name={name} />
      </div>
    </Page>
  );
}

function Configuration({ name }: { readonly name: Shown }) {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ['config', name],
    queryFn: ({ signal }) => callFunction('adminGetConfig', { name }, signal),
    // What is edited stays as it was looked at; the server tells when somebody else changed it.
    refetchOnWindowFocus: false,
  });
  const known = query.data;
  const refresh = () => {
    void query.refetch();
    void queries.invalidateQueries({ queryKey: ['config-versions', name] });
  };
  if (!known && query.isError) {
    return <Problem error={query.error} money={null} onRetry={() => void query.refetch()} />;
  }
  if (!known || known.current.name === 'affiliate_programmes') return <Skeleton inline="100%" block="16rem" />;
  return (
    <div className="grid gap-4">
      <Planned known={known} />
      {known.current.name === 'countries' ? (
        <CountryList closed={known.current.value.closed} revision={known.revision} onDone={refresh} />
      ) : (
        <ConfigForm key={known.revision} {...{ known, current: known.current }} onDone={refresh} />
      )}
      <Versions name={name} known={known} onDone={refresh} />
    </div>
  );
}

function Planned({ known: { current, next } }: { readonly known: Known }) {
  const { say, times } = useWords();
  if (!next) return null;
  const at = times({ dateStyle: 'full', timeStyle: 'short' }).format(next.at);
  return (
    <Banner tone="plain" title={say('adminConfig.planned', { at })}>
      <Differences before={current.value} after={next.set.value} />
    </Banner>
  );
}
