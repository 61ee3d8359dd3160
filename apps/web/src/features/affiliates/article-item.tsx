import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import { Button } from '@sos/ui/button';
import { formatMoney } from '@sos/domain/money/format-money';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Answered } from '../../shared/answered.tsx';
import { useWords } from '../../shared/words.ts';
import { linkQuery } from './affiliate-queries.ts';
import { OwnLink } from './own-link.tsx';
import { linkOf } from './share-link.ts';
import { rankingsQuery } from './articles-query.ts';

type Article = Output<'getRankings'>['articles'][number];
interface ArticleProps {
  readonly uid: string;
  readonly article: Article;
}

const tones = { waiting: 'wait', approved: 'calm', refused: 'signal' } as const;

/** One article: how it stands, what came by it, and the link that belongs into it. */
export function ArticleItem({ uid, article }: ArticleProps) {
  const { say } = useWords();
  const { address, title, state, fault } = article;
  return (
    <li className="card affiliate-line">
      <h2 className="text-m">
        <bdi translate="no">{title}</bdi>
      </h2>
      <p className="text-s">
        <a className="text-link" href={address} target="_blank" rel="noreferrer nofollow">
          <bdi translate="no">{address}</bdi>
        </a>
      </p>
      <p>
        <span className="chip-small" data-tone={tones[state]}>
          {say(`articles.state.${state}`)}
        </span>
      </p>
      {fault && (
        <div className="text-s">
          <p>{say(`articles.fault.${fault}`)}</p>
          <p>{say('articles.again')}</p>
        </div>
      )}
      {state === 'approved' && <Came article={article} />}
      {state !== 'refused' && <LinkOf uid={uid} article={article} />}
      <Remove uid={uid} article={article} />
    </li>
  );
}

function Came({ article: { clicks, calls, earned } }: Pick<ArticleProps, 'article'>) {
  const { say, formats } = useWords();
  const count = new Intl.NumberFormat(formats);
  const figures = [
    [say('affiliate.metric.clicks'), count.format(clicks)],
    [say('affiliate.metric.calls'), count.format(calls)],
    [say('affiliate.metric.earned'), formatMoney(formats, { amount: earned, currency: 'USD' })],
  ] as const;
  return (
    <dl className="article-figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt className="text-s text-soft">{name}</dt>
          <dd className="figures">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function LinkOf({ uid, article }: ArticleProps) {
  const { say } = useWords();
  const [isOpened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>{say('articles.link')}</summary>
      {isOpened && <OwnLinkOf uid={uid} article={article} />}
    </details>
  );
}

function OwnLinkOf({ uid, article: { id } }: ArticleProps) {
  const { say } = useWords();
  const query = useQuery(linkQuery(uid));
  const linkBy = (code: string) => linkOf({ origin: location.origin, code, channel: 'any', mark: id, language: '' });
  return (
    <Answered query={query} blocks={['6rem']}>
      {({ client }) => <OwnLink label={say('articles.link.label')} link={linkBy(client)} name={client} />}
    </Answered>
  );
}

function Remove({ uid, article: { id, title } }: ArticleProps) {
  const { say } = useWords();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => callFunction('removeArticle', { articleId: id }),
    onSuccess: () => client.invalidateQueries({ queryKey: rankingsQuery(uid).queryKey }),
  });
  return (
    <>
      <div>
        <Button
          tone="quiet"
          busy={isPending}
          aria-label={say('articles.remove.spoken', { title })}
          onClick={() => mutate()}
        >
          {say('articles.remove')}
        </Button>
      </div>
      {error && <Problem error={error} money={null} onRetry={() => mutate()} />}
    </>
  );
}
