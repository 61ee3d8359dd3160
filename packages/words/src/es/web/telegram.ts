export const messages = {
  'telegram.text':
    'Cuando su cuenta está vinculada a Telegram, le escribimos allí y allí le pedimos que confirme cada retiro. Sin Telegram, lo confirma con un código que le enviamos por correo.',
  'telegram.make': 'Vincular a Telegram',
  'telegram.open': 'Abrir Telegram',
  'telegram.scan': 'O escanee este código con el teléfono que tiene Telegram y pulse allí Iniciar.',
  'telegram.qr': 'Código que abre Telegram',
  'telegram.until': 'El enlace funciona una sola vez. Vence a esta hora: {time}.',
  'telegram.spent': 'El enlace ya no funciona. Obtenga uno nuevo.',
  'telegram.waiting': 'Esperamos a que pulse Iniciar en Telegram',
  'telegram.linked': 'Su cuenta está vinculada a Telegram',
  'telegram.since': 'Desde el {date}',
  'telegram.choose': 'Elegir qué le escribimos',
  'telegram.unlink': 'Terminar el vínculo',
  'telegram.unlinking':
    'Ya no escribiremos nada en Telegram, y usted no podrá confirmar retiros allí hasta que vincule su cuenta de nuevo.',
  'telegram.keep': 'Conservar el vínculo',
};
