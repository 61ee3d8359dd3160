import { callFunction } from '@sos/browser/call-function';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import { OpenLine } from '../../shared/table/open-line.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { StateChip } from '../../shared/table/state-chip.tsx';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import type { ReportedReview } from './reported-review.ts';
import { ReviewDrawer } from './review-drawer.tsx';
import { useOpenLine } from '../../shared/table/use-open-line.ts';

const idOf = ({ id }: ReportedReview) => id;

/** Reviews that members object to and nobody has decided about, the last reported first; or all of them. */
export function ReportedReviews() {
  const { say } = useWords();
  const queries = useQueryClient();
  const all = useUrlState().get('state') === 'all';
  const columns = useReviewColumns();
  const source = sourceOf(all ? 'all' : 'open');
  const line = useOpenLine(source, idOf);
  const done = () => {
    line.close();
    void queries.invalidateQueries({ queryKey: ['reported-reviews'] });
  };
  return (
    <>
      <DataTable
        name="reported-reviews"
        caption={say('adminMessages.reported')}
        empty={say('adminMessages.reported.empty')}
        columns={columns}
        source={source}
        rowId={idOf}
        openId={line.id}
        onOpen={line.open}
        filters={<StateChip value="all" label={say('adminMessages.reported.all')} />}
        filterNames={['state']}
      />
      <OpenLine line={line}>{(opened) => <ReviewDrawer review={opened} onClose={line.close} onDone={done} />}</OpenLine>
    </>
  );
}

function sourceOf(state: 'open' | 'all'): TableSource<ReportedReview> {
  return {
    key: ['reported-reviews', state],
    page: async ({ cursor }, signal) => {
      const input = { state, ...(cursor && { cursor }) };
      const { reviews, nextCursor } = await callFunction('adminListReportedReviews', input, signal);
      return { rows: reviews, next: nextCursor };
    },
  };
}

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
        cell: ({ outcome }) => (
          <span className="chip-small" data-tone={outcome === null ? 'wait' : undefined}>
            {say(`adminMessages.outcomeOf.${outcome ?? 'none'}`)}
          </span>
        ),
        text: ({ outcome }) => outcome ?? 'open',
      },
    ];
  }, [say, formats, times]);
}
