import { ScrollFrame } from '@sos/ui/scroll-frame';
import { useId } from 'react';
import type { ReactNode } from 'react';

interface PlainTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

/** A short table under its heading; on a small screen it scrolls by itself, with the keyboard too. */
export function PlainTable({ title, heads, children }: PlainTableProps) {
  const id = useId();
  return (
    <div className="grid gap-2">
      <h2 id={id} className="text-m">
        {title}
      </h2>
      <ScrollFrame className="plain-table" aria-labelledby={id}>
        <table className="table" aria-labelledby={id}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </ScrollFrame>
    </div>
  );
}
