import type { TelegramWords } from '../telegram-words.ts';

export const telegram: TelegramWords = {
  replies: {
    linked:
      'Your account is linked with this chat. We write to you here, and ask you here to confirm withdrawals. Write /stop to end it.',
    spent: 'This link no longer works. Open the Telegram page of your account and take a new one.',
    other_account: 'This chat is linked with another account. Write /stop first, then open the link again.',
    other_chat:
      'Your account is linked with another chat. End that link in your account, or write /stop in that chat, then take a new link.',
    stopped: 'We write nothing here any more. You can link your account again whenever you want.',
    help_linked: 'This chat is linked with your account at SOS Expat. Write /stop to end it.',
    help_unlinked:
      'This is SOS Expat. To link your account, open its Telegram page and follow the link that you find there.',
    led: 'Somebody led you to SOS Expat, where a lawyer or an experienced expat calls you within minutes. Open this address to choose one.',
  },
  withdrawal: {
    question: 'You asked to withdraw {amount}. Confirm it here within 15 minutes, or cancel it if it was not you.',
    yes: 'Confirm',
    no: 'Cancel the withdrawal',
    confirmed: 'You have confirmed the withdrawal. We check it, and tell you once it is paid.',
    cancelled: 'The withdrawal is cancelled. The amount is back on your balance.',
    too_late: 'This withdrawal can no longer be decided here. Open your account to see how it stands.',
  },
};
