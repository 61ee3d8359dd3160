import { callFunction } from '@sos/browser/call-function';
import { Page } from '@sos/browser/page.tsx';
import { letterKinds } from '@sos/domain/letters/letter-kinds';
import type { LetterKind } from '@sos/domain/letters/letter-kinds';
import { useQueryClient } from '@tanstack/react-query';
import { DataTable } from '../../shared/table/data-table.tsx';
import { OpenLine } from '../../shared/table/open-line.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useView, ViewChips } from '../../shared/table/view-chips.tsx';
import { useWords } from '../../shared/words.ts';
import { ReportedReviews } from './reported-reviews.tsx';
import { SupportRequests } from './support-requests.tsx';
import { LetterDrawer } from './letter-drawer.tsx';
import { useLetterColumns } from './use-letter-columns.tsx';
import type { Letter } from './use-letter-columns.tsx';
import { useOpenLine } from '../../shared/table/use-open-line.ts';

const idOf = ({ id }: Letter) => id;

const lists = ['reported', 'support', ...letterKinds] as const;

/** What people object to and ask us, what was not delivered, and what vendors said that nobody could use. */
export function Component() {
  const { say } = useWords();
  const of = useView(lists, 'of') ?? 'reported';
  return (
    <Page hidden title={say('rooms.reviews')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.reviews')}</h1>
        <ViewChips
          name="of"
          views={lists}
          labelOf={(kind) => say(kind === 'support' ? 'adminSupport.requests' : `adminMessages.${kind}`)}
          clears={['status']}
        />
        {of === 'reported' && <ReportedReviews />}
        {of === 'support' && <SupportRequests />}
        {of !== 'reported' && of !== 'support' && <Letters key={of} of={of} />}
      </div>
    </Page>
  );
}

function Letters({ of }: { readonly of: LetterKind }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const columns = useLetterColumns();
  const source = sourceOf(of);
  const line = useOpenLine(source, idOf);
  const done = () => {
    line.close();
    void queries.invalidateQueries({ queryKey: ['letters'] });
  };
  return (
    <>
      <DataTable
        name={`letters-${of}`}
        caption={say(`adminMessages.${of}`)}
        empty={say(`adminMessages.empty.${of}`)}
        columns={columns}
        source={source}
        rowId={idOf}
        openId={line.id}
        onOpen={line.open}
      />
      <OpenLine line={line}>
        {(opened) => <LetterDrawer {...{ of, letter: opened }} onClose={line.close} onDone={done} />}
      </OpenLine>
    </>
  );
}

function sourceOf(of: LetterKind): TableSource<Letter> {
  return {
    key: ['letters', of],
    page: async ({ cursor }, signal) => {
      const input = { of, ...(cursor && { cursor }) };
      const { letters, nextCursor } = await callFunction('adminListDeadLetters', input, signal);
      return { rows: letters, next: nextCursor };
    },
  };
}
