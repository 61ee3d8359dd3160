export interface Answered {
  readonly question: string;
  readonly answer: string;
}

/** Questions with their answers, in the terms of schema.org. */
export function faqOf(answers: readonly Answered[]) {
  const mainEntity = answers.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  }));
  return { '@type': 'FAQPage', mainEntity };
}
