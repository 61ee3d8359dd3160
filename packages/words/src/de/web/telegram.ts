export const messages = {
  'telegram.text':
    'Sobald Ihr Konto mit Telegram verbunden ist, schreiben wir Ihnen dort und bitten Sie dort, jede Auszahlung zu bestätigen. Ohne Telegram bestätigen Sie sie mit einem Code, den wir per E-Mail schicken.',
  'telegram.make': 'Mit Telegram verbinden',
  'telegram.open': 'Telegram öffnen',
  'telegram.scan': 'Oder scannen Sie diesen Code mit dem Telefon, auf dem Telegram ist, und tippen Sie dort auf Start.',
  'telegram.qr': 'Code, der Telegram öffnet',
  'telegram.until': 'Der Link gilt einmal, bis {time}.',
  'telegram.spent': 'Der Link gilt nicht mehr. Holen Sie sich einen neuen.',
  'telegram.waiting': 'Tippen Sie jetzt in Telegram auf Start',
  'telegram.linked': 'Ihr Konto ist mit Telegram verbunden',
  'telegram.since': 'Seit dem {date}',
  'telegram.choose': 'Auswählen, was wir Ihnen schreiben',
  'telegram.unlink': 'Verbindung trennen',
  'telegram.unlinking':
    'Wir schreiben in Telegram dann nichts mehr, und Sie können dort keine Auszahlungen bestätigen, bis Sie Ihr Konto wieder verbinden.',
  'telegram.keep': 'Verbindung behalten',
};
