export const messages = {
  'telegram.text':
    'Once your account is linked with Telegram, we write to you there and ask you there to confirm a withdrawal. Without Telegram, you confirm it by a code that we send by mail.',
  'telegram.make': 'Link with Telegram',
  'telegram.open': 'Open Telegram',
  'telegram.scan': 'Or scan this code with the telephone that has Telegram, then tap Start there.',
  'telegram.qr': 'Code that opens Telegram',
  'telegram.until': 'The link works once, until {time}.',
  'telegram.spent': 'The link no longer works. Take a new one.',
  'telegram.waiting': 'Waiting for you to tap Start in Telegram',
  'telegram.linked': 'Your account is linked with Telegram',
  'telegram.since': 'Since {date}',
  'telegram.choose': 'Choose what we write to you',
  'telegram.unlink': 'End the link',
  'telegram.unlinking':
    'We write nothing in Telegram any more, and you cannot confirm withdrawals there until you link your account again.',
  'telegram.keep': 'Keep the link',
} as const;
