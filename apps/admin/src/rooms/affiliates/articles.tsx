import { callFunction } from '@sos/browser/call-function';
import { useQueryClient } from '@tanstack/react-query';
import { DataTable } from '../../shared/table/data-table.tsx';
import { OpenLine } from '../../shared/table/open-line.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useView, ViewChips } from '../../shared/table/view-chips.tsx';
import { useWords } from '../../shared/words.ts';
import { ArticleDrawer } from './article-drawer.tsx';
import { type ArticleRow, rowsOf } from './article.ts';
import { useArticleColumns } from './use-article-columns.tsx';
import { useOpenLine } from '../../shared/table/use-open-line.ts';

const views = ['waiting', 'counted'] as const;
const idOf = ({ uid, id }: ArticleRow) => `${uid} ${id}`;

/** What bloggers have entered, to be read by one of ours before it counts. */
export function Articles() {
  const { say } = useWords();
  const queries = useQueryClient();
  const columns = useArticleColumns();
  const view = useView(views, 'articles') ?? 'waiting';
  const source = sourceOf(view);
  const line = useOpenLine(source, idOf);
  const done = () => {
    line.close();
    void queries.invalidateQueries({ queryKey: ['articles'] });
  };
  return (
    <>
      <ViewChips name="articles" views={views} labelOf={(each) => say(`adminAffiliates.articles.${each}`)} />
      <DataTable
        name="articles"
        caption={say('adminAffiliates.articles')}
        empty={say('adminAffiliates.articles.empty')}
        columns={columns}
        source={source}
        rowId={idOf}
        openId={line.id}
        onOpen={line.open}
      />
      <OpenLine line={line}>
        {(opened) => <ArticleDrawer article={opened} onClose={line.close} onDone={done} />}
      </OpenLine>
    </>
  );
}

function sourceOf(view: (typeof views)[number]): TableSource<ArticleRow> {
  return {
    key: ['articles', view],
    page: async ({ cursor }, signal) => {
      const input = { view, ...(cursor && { cursor }) };
      const { bloggers, nextCursor } = await callFunction('adminListArticles', input, signal);
      return { rows: rowsOf(bloggers, view), next: nextCursor };
    },
  };
}
