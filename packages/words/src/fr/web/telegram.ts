export const messages = {
  'telegram.text':
    'Une fois votre compte relié à Telegram, nous vous y écrivons et vous y demandons de confirmer chaque retrait. Sans Telegram, vous le confirmez avec un code reçu par e-mail.',
  'telegram.make': 'Relier à Telegram',
  'telegram.open': 'Ouvrir Telegram',
  'telegram.scan': 'Ou scannez ce code avec le téléphone où se trouve Telegram, puis touchez Démarrer.',
  'telegram.qr': 'Code qui ouvre Telegram',
  'telegram.until': 'Le lien fonctionne une seule fois, jusqu’à {time}.',
  'telegram.spent': 'Le lien ne fonctionne plus. Prenez-en un nouveau.',
  'telegram.waiting': 'Nous attendons que vous touchiez Démarrer dans Telegram',
  'telegram.linked': 'Votre compte est relié à Telegram',
  'telegram.since': 'Depuis le {date}',
  'telegram.choose': 'Choisir ce que nous vous écrivons',
  'telegram.unlink': 'Mettre fin à la liaison',
  'telegram.unlinking':
    'Nous n’écrirons plus rien dans Telegram, et vous ne pourrez plus y confirmer de retraits tant que votre compte n’est pas relié de nouveau.',
  'telegram.keep': 'Garder la liaison',
};
