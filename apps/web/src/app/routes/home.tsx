import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { Suspense, lazy } from 'react';
import { FilterSentence } from '../../features/providers/filter-sentence.tsx';
import { HowItWorks } from '../../features/providers/how-it-works.tsx';
import { SearchResults } from '../../features/providers/search-results.tsx';
import { NightLine } from '../../shared/pictures/drawings.tsx';
import { useWords } from '../../shared/words.ts';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import './home.css';

/** Comes after the first view, which needs none of it. */
const FindWords = lazy(() =>
  import('../../features/providers/find-words.tsx').then((module) => ({ default: module.FindWords })),
);

export function Component() {
  const { say } = useWords();
  return (
    <Page title={say('search.title')} description={say('search.description')}>
      <div className="hero">
        <div>
          <h1 className="text-2xl">{say('search.heading')}</h1>
          <p className="text-l text-soft">{say('search.lead')}</p>
          <p className="promise">{say('shell.promise')}</p>
        </div>
        <NightLine />
      </div>
      <section aria-labelledby="results">
        <h2 id="results" className="visually-hidden">
          {say('search.results')}
        </h2>
        <WithQueries>
          <SearchResults filters={<Filters />} />
        </WithQueries>
      </section>
      <HowItWorks />
    </Page>
  );
}

function Filters() {
  return (
    <>
      <FilterSentence />
      <div className="find-room">
        <CrashBoundary path="find" lost="nothing">
          <Suspense>
            <FindWords />
          </Suspense>
        </CrashBoundary>
      </div>
    </>
  );
}
