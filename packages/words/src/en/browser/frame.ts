export const messages = {
  'frame.skip': 'Skip to the content',
  'frame.loading': 'Loading',
  'problem.title': 'This did not load.',
  'problem.text': 'The fault is ours. Please try again.',
  'problem.offline.title': 'No connection.',
  'problem.offline.text': 'Check your connection, then try again.',
  'problem.retry': 'Try again',
  'money.untouched': 'Nothing was charged.',
  'money.unknown': 'If your bank shows an amount, it is released automatically unless you talked.',
} as const;
