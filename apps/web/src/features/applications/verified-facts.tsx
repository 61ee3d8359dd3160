import { reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import type { ApplicationView } from '@sos/contracts/applications';
import { Banner } from '@sos/ui/banner';
import { Skeleton } from '@sos/ui/skeleton';
import { useWords } from '../../shared/words.ts';
import { ChangeFacts } from './change-facts.tsx';
import { StoredPicture } from './stored-picture.tsx';
import { useOwnApplication } from './use-own-application.ts';
import './applications.css';

/** What was checked of an approved provider, what they have changed since, and the way to change it. */
export function VerifiedFacts({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const { data, error, refetch, show } = useOwnApplication(uid);
  // Whoever is not approved yet changes their application instead.
  if (data ? data.status !== 'approved' : reasonOf(error) === 'not_found') return null;
  return (
    <section className="panel application" aria-labelledby="verified-facts">
      <h2 id="verified-facts" className="text-l">
        {say('facts.title')}
      </h2>
      <p className="text-soft">{say('facts.text')}</p>
      {!data && error && <Problem error={error} money={null} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton inline="100%" block="8rem" />}
      {data && (
        <>
          <Standing view={data} />
          <Photograph view={data} />
          <FactList view={data} />
          <ChangeFacts key={data.revision} uid={uid} view={data} onView={show} onReload={() => void refetch()} />
        </>
      )}
    </section>
  );
}

/** What has become of the last change. */
function Standing({ view: { review } }: { readonly view: ApplicationView }) {
  const { say, formats } = useWords();
  if (!review) return null;
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(review.submittedAt);
  if (review.status === 'waiting') return <Banner tone="wait" title={say('facts.waiting', { date })} />;
  return (
    <Banner tone="plain" title={say('facts.rejected')}>
      <p className="prose" dir="auto">
        {review.words}
      </p>
    </Banner>
  );
}

/** What clients see, and what they would see. */
function Photograph({ view: { files, review } }: { readonly view: ApplicationView }) {
  const { say } = useWords();
  const wanted = review?.status === 'waiting' ? review.photo : null;
  return (
    <>
      {files.photo && <StoredPicture path={files.photo.path} />}
      {!files.photo && !wanted && <p>{say('facts.photo.none')}</p>}
      {wanted && (
        <figure className="grid gap-2">
          <figcaption className="text-s text-soft">{say('facts.photo.waiting')}</figcaption>
          <StoredPicture path={wanted.path} />
        </figure>
      )}
    </>
  );
}

function FactList({ view: { kind, displayName, answers } }: { readonly view: ApplicationView }) {
  const { say } = useWords();
  return (
    <dl className="application-answers">
      <div>
        <dt>{say('facts.name')}</dt>
        <dd dir="auto">{displayName}</dd>
      </div>
      {kind === 'lawyer' &&
        (['barAuthority', 'barNumber'] as const).map((each) => (
          <div key={each}>
            <dt>{say(`application.${each}`)}</dt>
            <dd dir="auto">{answers[each]}</dd>
          </div>
        ))}
    </dl>
  );
}
