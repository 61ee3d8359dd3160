import { callFunction } from '@sos/browser/call-function';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useWords } from '../../shared/words.ts';
import type { ReportedReview } from './reported-review.ts';
import { ReviewDrawer } from './review-drawer.tsx';

/** Reviews that members object to, the last reported first. */
export function ReportedReviews() {
  const { say } = useWords();
  const queries = useQueryClient();
  const columns = useReviewColumns();
  const [opened, setOpened] = useState<ReportedReview | null>(null);
  const done = () => {
    setOpened(null);
    void queries.invalidateQueries({ queryKey: ['reported-reviews'] });
  };
  return (
    <>
      <DataTable
        name="reported-reviews"
        caption={say('adminMessages.reported')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        openId={opened?.id ?? null}
        onOpen={setOpened}
      />
      {opened && <ReviewDrawer key={opened.id} review={opened} onClose={() => setOpened(null)} onDone={done} />}
    </>
  );
}

const source: TableSource<ReportedReview> = {
  key: ['reported-reviews'],
  page: async ({ cursor }, signal) => {
    const { reviews, nextCursor } = await callFunction(
      'adminListReportedReviews',
      { ...(cursor && { cursor }) },
      signal,
    );
    return { rows: reviews, next: nextCursor };
  },
};

function useReviewColumns(): Column<ReportedReview>[] {
  const { say, formats, times } = useWords();
  return useMemo((): Column<ReportedReview>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    const count = new Intl.NumberFormat(formats);
    return [
      {
        id: 'author',
        title: say('adminMessages.author'),
        cell: ({ authorName }) => <bdi>{authorName}</bdi>,
        text: ({ authorName }) => authorName,
      },
      {
        id: 'rating',
        title: say('adminMessages.rating'),
        cell: ({ rating }) => count.format(rating),
        text: ({ rating }) => String(rating),
        align: 'end',
      },
      {
        id: 'reports',
        title: say('adminMessages.reports'),
        cell: ({ reports }) => count.format(reports),
        text: ({ reports }) => String(reports),
        align: 'end',
      },
      {
        id: 'at',
        title: say('adminMessages.at'),
        cell: ({ lastReportedAt }) => time.format(lastReportedAt),
        text: ({ lastReportedAt }) => new Date(lastReportedAt).toISOString(),
      },
      {
        id: 'state',
        title: say('adminMessages.state'),
        cell: ({ hiddenBecause }) => (
          <span className="chip-small" data-tone={hiddenBecause === null ? 'wait' : undefined}>
            {say(hiddenBecause === null ? 'adminMessages.shown' : 'adminMessages.hidden')}
          </span>
        ),
        text: ({ hiddenBecause }) => hiddenBecause ?? '',
      },
    ];
  }, [say, formats, times]);
}
