import { articles, type HelpArticle, type HelpSubject, helpSubjects } from '@sos/domain/help/articles';
import type { ArticleText } from '@sos/domain/help/find-articles';
import type { WebMessageKey } from '@sos/words/web';

type Say = (key: WebMessageKey) => string;

/** Every article in the language of the page. */
export function articleTexts(say: Say): ReadonlyMap<HelpArticle, ArticleText> {
  return new Map(
    helpSubjects.flatMap((subject) => articles[subject]).map((article) => [article, textOf(say, article)]),
  );
}

function textOf(say: Say, article: HelpArticle): ArticleText {
  return {
    title: say(`help.${article}.title`),
    text: say(`help.${article}.text`),
    words: say(`help.${article}.words`),
  };
}

export function subjectOf(article: HelpArticle): HelpSubject {
  const subject = helpSubjects.find((each) => articles[each].some((other) => other === article));
  if (!subject) throw new Error(`no subject has the article ${article}`);
  return subject;
}
