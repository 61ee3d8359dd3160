import { articles, type HelpSubject } from '@sos/domain/help/articles';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../../shared/words.ts';
import './help.css';

/** All answers of a subject; the address may name the one that is meant. */
export function Answers({ subject }: { readonly subject: HelpSubject }) {
  const { say } = useWords();
  const { hash } = useLocation();
  useEffect(() => {
    if (!hash) return undefined;
    // After the page has gone to its top.
    const frame = requestAnimationFrame(() => document.getElementById(hash.slice(1))?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [hash]);
  return articles[subject].map((article) => (
    <section key={article} id={article} className="help-answer" data-meant={hash === `#${article}`}>
      <h2 className="text-l">{say(`help.${article}.title`)}</h2>
      <p>{say(`help.${article}.text`)}</p>
    </section>
  ));
}
