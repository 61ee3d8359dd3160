/** The questions that help answers, by subject, in the order in which they are shown. */
export const articles = {
  calls: ['number', 'missed', 'press', 'lost', 'cancel', 'longer'],
  money: ['charged', 'released', 'refund', 'receipt', 'code'],
  people: ['checked', 'choose', 'offline', 'review'],
  account: ['password', 'language', 'data'],
  helping: ['apply', 'paid'],
} as const;

export type HelpSubject = keyof typeof articles;
export type HelpArticle = (typeof articles)[HelpSubject][number];

export const helpSubjects = Object.keys(articles) as readonly HelpSubject[];

export function isHelpSubject(text: string | undefined): text is HelpSubject {
  return helpSubjects.some((subject) => subject === text);
}
