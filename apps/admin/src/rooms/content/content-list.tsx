import { callFunction } from '@sos/browser/call-function';
import type { ContentKind } from '@sos/domain/content/content';
import { Button } from '@sos/ui/button';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import { OpenLine } from '../../shared/table/open-line.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useWords } from '../../shared/words.ts';
import { ContentDialog } from './content-dialog.tsx';
import { ContentDrawer } from './content-drawer.tsx';
import { type Item, titleOf } from './item.ts';
import { useOpenLine } from '../../shared/table/use-open-line.ts';

const idOf = ({ id }: Item) => id;

/** All there is of a kind, in the order in which affiliates see it. */
export function ContentList({ kind }: { readonly kind: ContentKind }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const columns = useItemColumns();
  const [isNew, setNew] = useState(false);
  const refresh = () => void queries.invalidateQueries({ queryKey: ['content', kind] });
  const source: TableSource<Item> = {
    key: ['content', kind],
    page: async (_asked, signal) => ({
      rows: (await callFunction('adminListContent', { kind }, signal)).items,
      next: null,
    }),
  };
  const line = useOpenLine(source, idOf);
  const drawer = { kind, onClose: line.close, onChanged: refresh };
  return (
    <>
      <div>
        <Button tone="primary" onClick={() => setNew(true)}>
          {say('adminContent.new')}
        </Button>
      </div>
      <DataTable
        name={`content-${kind}`}
        caption={say(`adminContent.kind.${kind}`)}
        columns={columns}
        source={source}
        rowId={idOf}
        openId={line.id}
        onOpen={line.open}
        filters={null}
        filterNames={[]}
      />
      <OpenLine line={line}>{(opened) => <ContentDrawer item={opened} {...drawer} />}</OpenLine>
      {isNew && <ContentDialog item={null} kind={kind} onClose={() => setNew(false)} onDone={refresh} />}
    </>
  );
}

function useItemColumns(): Column<Item>[] {
  const { say, locale } = useWords();
  return useMemo(
    (): Column<Item>[] => [
      {
        id: 'title',
        title: say('adminContent.title'),
        cell: (item) => <bdi translate="no">{titleOf(item, locale)}</bdi>,
        text: (item) => titleOf(item, locale),
      },
      {
        id: 'programmes',
        title: say('adminContent.programmes'),
        cell: ({ terms }) => terms.programmes.map((role) => say(`adminContent.programme.${role}`)).join(', '),
        text: ({ terms }) => terms.programmes.join(' '),
      },
      {
        id: 'place',
        title: say('adminContent.place'),
        cell: ({ terms }) => <span translate="no">{terms.place}</span>,
        text: ({ terms }) => `${terms.place}`,
      },
      {
        id: 'offered',
        title: say('adminContent.isOffered'),
        cell: ({ terms }) => (
          <span className="chip-small" data-tone={terms.isOffered ? 'calm' : 'plain'}>
            {say(terms.isOffered ? 'adminContent.yes' : 'adminContent.no')}
          </span>
        ),
        text: ({ terms }) => `${terms.isOffered}`,
      },
    ],
    [say, locale],
  );
}
