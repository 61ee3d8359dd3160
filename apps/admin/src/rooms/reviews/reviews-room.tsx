import { callFunction } from '@sos/browser/call-function';
import { Page } from '@sos/browser/page.tsx';
import { letterKinds } from '@sos/domain/letters/letter-kinds';
import type { LetterKind } from '@sos/domain/letters/letter-kinds';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '../../shared/table/data-table.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useView, ViewChips } from '../../shared/table/view-chips.tsx';
import { useWords } from '../../shared/words.ts';
import { ReportedReviews } from './reported-reviews.tsx';
import { SupportRequests } from './support-requests.tsx';
import { LetterDrawer } from './letter-drawer.tsx';
import { useLetterColumns } from './use-letter-columns.tsx';
import type { Letter } from './use-letter-columns.tsx';

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
  const [opened, setOpened] = useState<Letter | null>(null);
  const done = () => {
    setOpened(null);
    void queries.invalidateQueries({ queryKey: ['letters'] });
  };
  return (
    <>
      <DataTable
        name={`letters-${of}`}
        caption={say(`adminMessages.${of}`)}
        columns={columns}
        source={sourceOf(of)}
        rowId={({ id }) => id}
        openId={opened?.id ?? null}
        onOpen={setOpened}
      />
      {opened && (
        <LetterDrawer key={opened.id} {...{ of, letter: opened }} onClose={() => setOpened(null)} onDone={done} />
      )}
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
