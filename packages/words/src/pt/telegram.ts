import type { TelegramWords } from '../telegram-words.ts';

export const telegram: TelegramWords = {
  replies: {
    linked:
      'Sua conta está vinculada a esta conversa. Escrevemos para você aqui e pedimos aqui que confirme os saques. Escreva /stop para encerrar.',
    spent: 'Este link não funciona mais. Abra a página do Telegram da sua conta e pegue um novo.',
    other_account: 'Esta conversa está vinculada a outra conta. Escreva primeiro /stop e depois abra o link de novo.',
    other_chat:
      'Sua conta está vinculada a outra conversa. Encerre esse vínculo em sua conta, ou escreva /stop naquela conversa, e depois pegue um novo link.',
    stopped: 'Não escrevemos mais nada aqui. Você pode vincular sua conta de novo quando quiser.',
    help_linked: 'Esta conversa está vinculada à sua conta da SOS Expat. Escreva /stop para encerrar.',
    help_unlinked:
      'Aqui é a SOS Expat. Para vincular sua conta, abra a página do Telegram dela e siga o link que está lá.',
    led: 'Alguém trouxe você à SOS Expat, onde um advogado ou um expatriado experiente liga para você em poucos minutos. Abra este endereço para escolher.',
  },
  withdrawal: {
    question: 'Você pediu um saque de {amount}. Confirme aqui em até 15 minutos, ou cancele se não foi você.',
    yes: 'Confirmar o saque',
    no: 'Cancelar o saque',
    confirmed: 'Você confirmou o saque. Vamos verificá-lo e avisar quando estiver pago.',
    cancelled: 'O saque está cancelado. O valor voltou para o seu saldo.',
    too_late: 'Este saque não pode mais ser decidido aqui. Abra sua conta para ver como ele está.',
  },
};
