import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useKeys } from '../keyboard/use-keys.ts';
import { useWords } from '../words.ts';
import type { GridProps } from './grid-props.ts';
import { HeaderCell } from './header-cell.tsx';
import { Line } from './line.tsx';
import { useCurrentLine } from './use-current-line.ts';
import { useLines } from './use-lines.ts';

/** Draws only the lines in sight, however many there are. */
export function Grid<Row extends object>(props: GridProps<Row>) {
  const { caption, rows, rowId, sort, onSort, openId, onOpen, more } = props;
  const { say } = useWords();
  const scroll = useRef<HTMLDivElement>(null);
  const { visible, inSight, measure, show, before, after } = useLines(props, scroll);
  const current = useCurrentLine({ count: rows.length, scroll, show });
  useKeys({ j: () => current.move(1), k: () => current.move(-1) });
  const openCurrent = (event: KeyboardEvent) => {
    const row = rows[current.index];
    if (event.key === 'Enter' && event.target === event.currentTarget && row) onOpen(row);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- has the focus only until the line that gets it is drawn
    <div ref={scroll} className="table-scroll" tabIndex={-1} onKeyDown={openCurrent}>
      <table className="table" aria-rowcount={more ? -1 : rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {visible.map((column) => (
              <HeaderCell key={column.id} {...{ column, sort, onSort }} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={before} />
          {inSight.map(({ row, index }) => (
            <Line
              key={rowId(row)}
              {...{ row, index, onOpen, measure }}
              columns={visible}
              isOpen={rowId(row) === openId}
              isCurrent={index === current.index}
              onFocus={() => current.choose(index)}
            />
          ))}
          <Gap height={after} />
        </tbody>
      </table>
      {more && <output className="table-more">{say('admin.table.loading')}</output>}
    </div>
  );
}

/** Keeps the room of lines that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ blockSize: height }} /> : null;
}
