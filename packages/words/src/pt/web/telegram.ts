export const messages = {
  'telegram.text':
    'Com sua conta vinculada ao Telegram, escrevemos para você lá e pedimos lá que confirme cada saque. Sem o Telegram, você confirma com um código que enviamos por e-mail.',
  'telegram.make': 'Vincular ao Telegram',
  'telegram.open': 'Abrir o Telegram',
  'telegram.scan': 'Ou escaneie este código com o telefone que tem o Telegram e toque em Iniciar.',
  'telegram.qr': 'Código que abre o Telegram',
  'telegram.until': 'O link funciona uma única vez, até as {time}.',
  'telegram.spent': 'O link não funciona mais. Pegue um novo.',
  'telegram.waiting': 'Esperando você tocar em Iniciar no Telegram',
  'telegram.linked': 'Sua conta está vinculada ao Telegram',
  'telegram.since': 'Desde {date}',
  'telegram.choose': 'Escolher o que escrevemos para você',
  'telegram.unlink': 'Encerrar o vínculo',
  'telegram.unlinking':
    'Não escreveremos mais nada no Telegram, e você não poderá confirmar saques lá até vincular sua conta de novo.',
  'telegram.keep': 'Manter o vínculo',
};
