/** What is told of the link with Telegram. */
export const telegramNotices = {
  telegram_linked: {
    title: '您的账户已与 Telegram 绑定',
    text: '从现在起，我们会在那里给您发消息，并请您在那里确认提现。如果不是您本人操作，请在账户的 Telegram 页面解除绑定，并更换密码。',
  },
  telegram_unlinked: {
    title: '您的账户已不再与 Telegram 绑定',
    text: '我们不会再在那里发消息。您可以随时重新绑定账户。如果不是您本人操作，请更换密码。',
  },
} as const;
