import type { TelegramWords } from '../telegram-words.ts';

export const telegram: TelegramWords = {
  replies: {
    linked:
      'Su cuenta está vinculada a este chat. Le escribimos aquí y aquí le pedimos que confirme los retiros. Escriba /stop para terminarlo.',
    spent: 'Este enlace ya no funciona. Abra la página de Telegram de su cuenta y obtenga uno nuevo.',
    other_account: 'Este chat está vinculado a otra cuenta. Escriba primero /stop y abra después el enlace de nuevo.',
    other_chat:
      'Su cuenta está vinculada a otro chat. Termine ese vínculo en su cuenta, o escriba /stop en ese chat, y obtenga después un enlace nuevo.',
    stopped: 'Aquí ya no escribimos nada. Puede vincular su cuenta de nuevo cuando quiera.',
    help_linked: 'Este chat está vinculado a su cuenta de SOS Expat. Escriba /stop para terminarlo.',
    help_unlinked:
      'Aquí SOS Expat. Para vincular su cuenta, abra su página de Telegram y siga el enlace que encontrará allí.',
    led: 'Alguien le ha traído a SOS Expat, donde un abogado o un expatriado con experiencia le llama en pocos minutos. Abra esta dirección para elegir.',
  },
  withdrawal: {
    question:
      'Ha solicitado un retiro de {amount}. Confírmelo aquí en los próximos 15 minutos, o cancélelo si no fue usted.',
    yes: 'Confirmar el retiro',
    no: 'Cancelar el retiro',
    confirmed: 'Ha confirmado el retiro. Lo revisamos y le avisamos cuando esté pagado.',
    cancelled: 'El retiro está cancelado. El importe ha vuelto a su saldo.',
    too_late: 'Este retiro ya no se puede decidir aquí. Abra su cuenta para ver en qué estado está.',
  },
};
