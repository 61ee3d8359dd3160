/** What is told of the link with Telegram. */
export const telegramNotices = {
  telegram_linked: {
    title: 'Votre compte est relié à Telegram',
    text: 'Nous vous y écrivons désormais, et vous y demandons de confirmer vos retraits. Si ce n’était pas vous, mettez fin à la liaison sur la page Telegram de votre compte et choisissez un nouveau mot de passe.',
  },
  telegram_unlinked: {
    title: 'Votre compte n’est plus relié à Telegram',
    text: 'Nous n’y écrivons plus rien. Vous pouvez relier votre compte de nouveau quand vous le voulez. Si ce n’était pas vous, choisissez un nouveau mot de passe.',
  },
} as const;
