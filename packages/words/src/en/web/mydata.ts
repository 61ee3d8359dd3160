export const messages = {
  'mydata.link': 'Copy or delete your data',
  'mydata.signIn': 'Sign in to see your data.',
  'mydata.title': 'Your data',
  'mydata.intro': 'Take what we hold about you with you, or leave.',
  'mydata.copy.title': 'A copy of your data',
  'mydata.copy.text':
    'You get one file with everything that is yours: account, calls, payments, invoices, reviews and messages, to read and as data. Of other people it has no more than the names that you see already.',
  'mydata.copy.ask': 'Ask for a copy',
  'mydata.copy.again': 'Ask for a new copy',
  'mydata.copy.gathering':
    'We are gathering your data. That takes some minutes, and a mail tells you when it is ready.',
  'mydata.copy.progress': 'Gathered so far',
  'mydata.copy.ready': 'Your copy is ready. You can download it until {date}.',
  'mydata.copy.prepare': 'Download the copy',
  'mydata.copy.link': 'Save the file now',
  'mydata.copy.expired': 'Your last copy was deleted after seven days.',
  'mydata.copy.failed': 'Your last copy could not be gathered. Ask for it again.',
  'mydata.leave.title': 'Delete your account',
  'mydata.leave.text':
    'It happens seven days after you ask. Until then you can take it back here. Afterwards nobody can bring it back.',
  'mydata.leave.deleted.title': 'What is deleted',
  'mydata.leave.deleted.text':
    'Your account and sign-in, profile, telephone numbers, messages, favourites, choices and files, and your name under reviews.',
  'mydata.leave.kept.title': 'What must be kept, and why',
  'mydata.leave.kept.text':
    'Invoices, payments and bookkeeping, for as long as tax law requires, with a number instead of your name. That a call took place is kept with them.',
  'mydata.leave.waits': 'It waits until this is over:',
  'mydata.open.call': 'A call that is booked or under way',
  'mydata.open.money': 'Money that is on its way',
  'mydata.open.dispute': 'A dispute about a payment',
  'mydata.leave.unconfirmed':
    'Confirm your email address first: only a mail could warn you if somebody else asked for this.',
  'mydata.leave.toAccount': 'Go to your account',
  'mydata.leave.ask': 'Delete my account',
  'mydata.leave.asked': 'Your account is deleted on {date}',
  'mydata.leave.asked.text': 'Until then you can sign in as before. Profiles of providers are out of sight already.',
  'mydata.leave.keep': 'Keep my account',
  'mydata.leave.begun': 'Your account is being deleted. This cannot be taken back any more.',
  'mydata.again.text': 'For this you must have signed in just now.',
  'mydata.again.link': 'Sign in again',
} as const;
