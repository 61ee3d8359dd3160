/** What is told of the link with Telegram. */
export const telegramNotices = {
  telegram_linked: {
    title: 'Sua conta está vinculada ao Telegram',
    text: 'A partir de agora escrevemos para você lá e pedimos lá que confirme os saques. Se não foi você, encerre o vínculo na página do Telegram da sua conta e escolha uma nova senha.',
  },
  telegram_unlinked: {
    title: 'Sua conta não está mais vinculada ao Telegram',
    text: 'Não escrevemos mais nada lá. Você pode vincular sua conta de novo quando quiser. Se não foi você, escolha uma nova senha.',
  },
} as const;
