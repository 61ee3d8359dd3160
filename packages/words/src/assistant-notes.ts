/** Notes of the assistant for providers. */
export const assistantNotes: Readonly<Record<string, string>> = {
  'assistant.*': 'Assistant: frame, menu of the account, and what stands before the sign-in',
  'console.assistant': 'First page of a provider: heading above the way to the assistant',
  'console.assistant.*': 'Under that heading: what it does, the button, why it did not open, link to the plans',
  'dossiers.*': 'Assistant: list of cases, form of a case, its facts and its files',
  'answers.*': 'Assistant: question, answer while it is written and after, quotations, sources, what failed',
  'past.*': 'Assistant: pages of what was asked and of kept answers',
  'usage.*': 'Assistant: meter of answers and tables of use',
  'choices.*': 'Assistant: page of settings',
};
