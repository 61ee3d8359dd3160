import { LocalLink } from '@sos/browser/link.tsx';
import type { ReactNode } from 'react';
import { useWords } from '../words.ts';

export interface TimelineLine {
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly title: string;
  readonly detail?: ReactNode;
  /** Who or what made it happen. */
  readonly cause: ReactNode;
  /** The path of the document that says so. */
  readonly document: string;
  /** Where the thing is opened that the line is about. */
  readonly to?: string;
  readonly tone?: 'calm' | 'wait' | 'signal';
}

/** Everything that happened to a thing, the oldest first. */
export function Timeline({ lines }: { readonly lines: readonly TimelineLine[] }) {
  const { say, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'medium' });
  if (lines.length === 0) return <p className="text-soft">{say('admin.timeline.empty')}</p>;
  return (
    <ol className="timeline" aria-label={say('admin.timeline')}>
      {lines.map(({ key, at, title, detail, cause, document, to, tone = 'plain' }) => (
        <li key={key} data-tone={tone}>
          <time dateTime={new Date(at).toISOString()} translate="no">
            {time.format(at)}
          </time>
          <strong>
            {to === undefined ? (
              title
            ) : (
              <LocalLink className="text-link" to={to}>
                {title}
              </LocalLink>
            )}
          </strong>
          {detail && <div>{detail}</div>}
          <span className="timeline-source text-xs text-soft">
            <span className="visually-hidden">{`${say('admin.timeline.cause')} `}</span>
            <span>{cause}</span>
            <span aria-hidden="true"> · </span>
            <span className="visually-hidden">{`${say('admin.timeline.document')} `}</span>
            <code translate="no" title={document}>
              {document}
            </code>
          </span>
        </li>
      ))}
    </ol>
  );
}
