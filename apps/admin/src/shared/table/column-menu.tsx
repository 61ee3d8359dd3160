import { Checkbox } from '@sos/ui/checkbox';
import { useId } from 'react';
import { useWords } from '../words.ts';
import type { Column } from './column.ts';

interface ColumnMenuProps {
  readonly columns: readonly Pick<Column<never>, 'id' | 'title'>[];
  readonly shown: Readonly<Record<string, boolean>>;
  readonly onShow: (id: string, visible: boolean) => void;
}

/** Which columns are shown. The first one stays, for it names the line. */
export function ColumnMenu({ columns, shown, onShow }: ColumnMenuProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <>
      <button type="button" className="button" data-tone="quiet" popoverTarget={id}>
        {say('admin.table.columns')}
      </button>
      <div id={id} popover="auto" className="menu column-menu">
        {columns.slice(1).map((column) => (
          <Checkbox
            key={column.id}
            checked={shown[column.id] === true}
            onChange={(event) => onShow(column.id, event.target.checked)}
          >
            {column.title}
          </Checkbox>
        ))}
      </div>
    </>
  );
}
