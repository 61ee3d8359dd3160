import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyList } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { postsQuery } from './content-queries.ts';
import { CopyText } from './copy-text.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Loaded } from './loaded.tsx';
import './content.css';

/** Posts with the reader’s own link in them, in the language of their group. */
export function Posts({ uid }: { readonly uid: string }) {
  const { say, locale } = useWords();
  const [language, setLanguage] = useState(locale);
  return (
    <>
      <p className="text-soft">{say('posts.intro')}</p>
      <LanguageChoice chosen={language} onChoose={setLanguage} />
      <Loaded query={useQuery(postsQuery(uid, language))}>
        {({ posts }) =>
          posts.length === 0 ? (
            <EmptyList title={say('posts.none.title')} text={say('posts.none.text')} />
          ) : (
            <ul className="content-list">
              {posts.map(({ id, title, text }) => (
                <li key={id} className="card content-item">
                  <CopyText label={title} text={text} rows={6} lang={language} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
