import type { Output } from '@sos/contracts/callables';
import { useQuery } from '@tanstack/react-query';
import { Answered } from '../../shared/answered.tsx';
import { EmptyList } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { ArticleForm } from './article-form.tsx';
import { ArticleItem } from './article-item.tsx';
import { rankingsQuery } from './articles-query.ts';

/** What a blogger has written about us, ranked by what came by it. */
export function Articles({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const query = useQuery(rankingsQuery(uid));
  return (
    <>
      <p className="text-soft">{say('articles.intro')}</p>
      <ArticleForm uid={uid} />
      <Answered query={query} blocks={['8rem', '8rem', '8rem']}>
        {(rankings) => <Ranking uid={uid} rankings={rankings} />}
      </Answered>
    </>
  );
}

interface RankingProps {
  readonly uid: string;
  readonly rankings: Output<'getRankings'>;
}

function Ranking({ uid, rankings: { articles, countedAt } }: RankingProps) {
  const { say, formats } = useWords();
  const time = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
  if (articles.length === 0) return <EmptyList title={say('articles.none.title')} text={say('articles.none.text')} />;
  return (
    <>
      <p className="text-s text-soft">
        {countedAt === null ? say('articles.notCounted') : say('articles.counted', { date: time.format(countedAt) })}
      </p>
      <ol className="affiliate-lines">
        {articles.map((article) => (
          <ArticleItem key={article.id} uid={uid} article={article} />
        ))}
      </ol>
    </>
  );
}
