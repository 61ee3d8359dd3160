import type { Source } from '@sos/domain/assistant/answer';
import { hostOf } from '../text/parse-text.ts';
import { useWords } from '../words.ts';
import { sourceTitle } from './source-title.ts';

/** What an answer could quote; a page of the web is opened by whoever wants to, and by nobody else. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { say } = useWords();
  if (sources.length === 0) return null;
  return (
    <section className="sources">
      <h4 className="side-heading">{say('answers.sources')}</h4>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceTitle source={source} />
            {source.kind !== 'need' && <span className="text-s text-soft">{say(`answers.source.${source.kind}`)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceTitle({ source }: { readonly source: Source }) {
  const { say } = useWords();
  const { url } = source;
  const title = sourceTitle(source, say);
  const host = hostOf(url);
  if (url === null || host === null) return <bdi>{title}</bdi>;
  return (
    <span>
      <a className="text-link" href={url} target="_blank" rel="noopener noreferrer nofollow" translate="no">
        <bdi>{title}</bdi>
      </a>
      <bdi className="said-host" translate="no">{` (${host})`}</bdi>
    </span>
  );
}
