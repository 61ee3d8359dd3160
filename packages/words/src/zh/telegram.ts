import type { TelegramWords } from '../telegram-words.ts';

export const telegram: TelegramWords = {
  replies: {
    linked: '您的账户已与此聊天绑定。我们会在这里给您发消息，并请您在这里确认提现。发送 /stop 即可解除。',
    spent: '此链接已失效。请打开账户中的 Telegram 页面，获取新的链接。',
    other_account: '此聊天已与另一个账户绑定。请先发送 /stop，再重新打开链接。',
    other_chat: '您的账户已与另一个聊天绑定。请在账户中解除，或在那个聊天中发送 /stop，然后获取新的链接。',
    stopped: '我们不会再在这里发消息。您可以随时重新绑定账户。',
    help_linked: '此聊天已与您的 SOS Expat 账户绑定。发送 /stop 即可解除。',
    help_unlinked: '这里是 SOS Expat。要绑定账户，请打开账户中的 Telegram 页面，并点击其中的链接。',
    led: '有人把您介绍到 SOS Expat，律师或有经验的侨民会在几分钟内致电给您。请打开此地址进行选择。',
  },
  withdrawal: {
    question: '您申请提现 {amount}。请在 15 分钟内在此确认；如果不是您本人操作，请取消。',
    yes: '确认',
    no: '取消提现',
    confirmed: '您已确认提现。我们将进行审核，付款后会通知您。',
    cancelled: '提现已取消，金额已退回您的余额。',
    too_late: '此提现已无法在这里处理。请打开您的账户查看状态。',
  },
};
