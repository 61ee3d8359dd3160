export const messages = {
  'consent.title': 'May we measure how this site is used?',
  'consent.text':
    'It shows us which pages help and which of our advertisements bring people here. Nothing of it happens unless you agree, and everything works without it.',
  'consent.more': 'What it is about',
  'consent.accept': 'Accept',
  'consent.refuse': 'Refuse',
  'consent.choice': 'Your choice',
  'consent.measuring': 'Measuring visits',
  'consent.measuring.text':
    'Which pages are opened and where people give up, by Google Analytics. No name, no address, no telephone number. What breaks on a page is told to Sentry.',
  'consent.advertising': 'Measuring our advertisements',
  'consent.advertising.text':
    'Whether an advertisement at Google or Meta led to a booking. Your e-mail address goes to Meta only as a code that cannot be read back.',
  'consent.save': 'Keep this choice',
  'consent.saved': 'Your choice is kept. You can change it here at any time.',
  'consent.signal': 'Your browser asks not to be tracked, so nothing is measured.',
} as const;
