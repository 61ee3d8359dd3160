/** What is told of the link with Telegram. */
export const telegramNotices = {
  telegram_linked: {
    title: 'Your account is linked with Telegram',
    text: 'We write to you there from now on, and ask you there to confirm withdrawals. If it was not you, end the link on the Telegram page of your account and choose a new password.',
  },
  telegram_unlinked: {
    title: 'Your account is no longer linked with Telegram',
    text: 'We write nothing there any more. You can link your account again whenever you want. If it was not you, choose a new password.',
  },
} as const;
