/** What is told of the link with Telegram. */
export const telegramNotices = {
  telegram_linked: {
    title: 'Su cuenta está vinculada a Telegram',
    text: 'A partir de ahora le escribimos allí y allí le pedimos que confirme los retiros. Si no fue usted, termine el vínculo en la página de Telegram de su cuenta y elija una contraseña nueva.',
  },
  telegram_unlinked: {
    title: 'Su cuenta ya no está vinculada a Telegram',
    text: 'Allí ya no escribimos nada. Puede vincular su cuenta de nuevo cuando quiera. Si no fue usted, elija una contraseña nueva.',
  },
} as const;
