export const messages = {
  'contact.title': 'Write to us',
  'contact.text':
    'A person of our team reads your message and answers by email. A call that is coming or under way can be followed and cancelled on its own page.',
  'contact.topic': 'What is it about?',
  'contact.topic.call': 'A call',
  'contact.topic.payment': 'A payment or a refund',
  'contact.topic.account': 'My account',
  'contact.topic.provider': 'Working with us as a lawyer or an expatriate',
  'contact.topic.other': 'Something else',
  'contact.question': 'Your message',
  'contact.question.hint': 'Leave out card numbers and passwords. Nobody of ours asks for them.',
  'contact.question.missing': 'Write a few words, so that we understand what you need.',
  'contact.email': 'Your email address',
  'contact.email.hint': 'Our answer goes to this address. Nobody else sees it.',
  'contact.email.missing': 'Type the address that our answer should go to.',
  'contact.account': 'Our answer goes to the address of your account:',
  'contact.files': 'Files',
  'contact.files.hint': 'Up to three pictures or PDF files of 5 MB each, such as a receipt. Only our team sees them.',
  'contact.failed.file':
    'A file could not be taken. Send up to three pictures (JPEG, PNG, WebP) or PDF files of 5 MB each at most; the message is kept here.',
  'contact.send': 'Send the message',
  'contact.sent.title': 'Your message has reached us',
  'contact.sent.text': 'We answer by email. You need do nothing else; look into the spam folder too.',
  'contact.again': 'Write another message',
  'contact.failed.often':
    'Too many messages in a short time. Yours is kept here; wait a quarter of an hour, then send it again.',
  'contact.failed.input': 'Your message or your address could not be read. Please check both.',
  'contact.failed.signedOut':
    'You have been signed out. Your message is kept here; load the page in another tab to sign in, then send it again.',
  'contact.failed.offline':
    'No answer from our server. Your message is kept here; check your connection, then send it again.',
  'contact.failed.other': 'Your message was not taken, and the fault is ours. It is kept here; please send it again.',
} as const;
