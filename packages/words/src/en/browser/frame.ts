export const messages = {
  'frame.skip': 'Skip to the content',
  'frame.loading': 'Loading',
  'problem.failed.title': 'This did not load.',
  'problem.failed.text': 'The fault is ours. Please try again.',
  'problem.offline.title': 'No connection.',
  'problem.offline.text': 'Check your connection, then try again.',
  'problem.final.title': 'This cannot be shown.',
  'problem.final.text': 'It is gone, or it belongs to another account.',
  'problem.home': 'Go to the home page',
  'problem.retry': 'Try again',
  'money.untouched': 'Nothing was charged.',
  'money.unknown': 'If your bank shows an amount, it is released by itself unless you talked.',
} as const;
