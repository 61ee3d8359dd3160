/** What is told of the link with Telegram. */
export const telegramNotices = {
  telegram_linked: {
    title: 'Ihr Konto ist mit Telegram verbunden',
    text: 'Wir schreiben Ihnen von nun an dort und bitten Sie dort, Auszahlungen zu bestätigen. Wenn Sie das nicht waren, trennen Sie die Verbindung auf der Telegram-Seite Ihres Kontos und wählen Sie ein neues Passwort.',
  },
  telegram_unlinked: {
    title: 'Ihr Konto ist nicht mehr mit Telegram verbunden',
    text: 'Wir schreiben dort nichts mehr. Sie können Ihr Konto jederzeit wieder verbinden. Wenn Sie das nicht waren, wählen Sie ein neues Passwort.',
  },
} as const;
