import { LocalLink } from '@sos/browser/link.tsx';
import { findArticles } from '@sos/domain/help/find-articles';
import type { HelpArticle } from '@sos/domain/help/articles';
import { TextField } from '@sos/ui/field';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../shared/words.ts';
import { articleTexts, subjectOf } from './article-texts.ts';

const LONGEST = 100;

/** The field that looks for answers; what is written stands in the address, so that it can be sent to somebody. */
export function FindHelp() {
  const { say } = useWords();
  const [query, setQuery] = useSearchParams();
  const question = query.get('q') ?? '';
  const write = (text: string) => setQuery(text ? { q: text } : {}, { replace: true });
  return (
    <search className="grid gap-4">
      <form onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={say('help.search')}
          hint={say('help.search.hint')}
          name="q"
          type="search"
          dir="auto"
          autoComplete="off"
          maxLength={LONGEST}
          value={question}
          onChange={({ target }) => write(target.value)}
        />
      </form>
      {question.trim() && <Found question={question.slice(0, LONGEST)} />}
    </search>
  );
}

function Found({ question }: { readonly question: string }) {
  const { say } = useWords();
  const texts = useMemo(() => articleTexts(say), [say]);
  const found = findArticles(texts, question);
  return (
    <>
      <output className="text-s text-soft">
        {found.length > 0 ? say('help.found', { count: found.length }) : say('help.none')}
      </output>
      {found.length > 0 && <Questions articles={found} />}
    </>
  );
}

/** Questions that lead to their answers. */
export function Questions({ articles }: { readonly articles: readonly HelpArticle[] }) {
  const { say } = useWords();
  return (
    <ul className="help-questions">
      {articles.map((article) => (
        <li key={article}>
          <LocalLink className="text-link" to={`/help/${subjectOf(article)}#${article}`}>
            {say(`help.${article}.title`)}
          </LocalLink>
        </li>
      ))}
    </ul>
  );
}
