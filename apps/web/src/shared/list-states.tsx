import { Skeleton } from '@sos/ui/skeleton';
import type { ReactNode } from 'react';
import { useWords } from './words.ts';

/** In place of a list that comes: one block for each height. */
export function ListLoading({ blocks }: { readonly blocks: readonly string[] }) {
  const { say } = useWords();
  return (
    <div className="grid gap-3">
      <output className="visually-hidden">{say('frame.loading')}</output>
      {blocks.map((block, index) => (
        <Skeleton key={index} inline="100%" block={block} />
      ))}
    </div>
  );
}

interface EmptyListProps {
  readonly title: string;
  readonly text: string;
  /** Where to go instead. */
  readonly children?: ReactNode;
}

export function EmptyList({ title, text, children }: EmptyListProps) {
  return (
    <div className="empty">
      <h2 className="text-l">{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
