/** What is told of the link with Telegram. */
export const telegramNotices = {
  telegram_linked: {
    title: 'Ваш аккаунт связан с Telegram',
    text: 'Теперь мы пишем вам туда и там же просим подтвердить вывод средств. Если это были не вы, отвяжите Telegram на его странице в аккаунте и смените пароль.',
  },
  telegram_unlinked: {
    title: 'Ваш аккаунт больше не связан с Telegram',
    text: 'Мы больше ничего туда не пишем. Вы можете снова связать аккаунт, когда захотите. Если это были не вы, смените пароль.',
  },
} as const;
