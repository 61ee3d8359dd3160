import type { TelephoneWords } from '../telephone-words.ts';

export const telephone: TelephoneWords = {
  ask: {
    client: 'Olá, daqui fala da SOS Expat. A sua chamada está pronta. Prima 1 para estabelecer a ligação.',
    provider: 'Olá, daqui fala da SOS Expat. Um cliente está à espera para falar consigo. Prima 1 para atender.',
  },
  connecting: 'Obrigado. Aguarde em linha, por favor.',
  waiting: 'Estamos a ligar para a outra pessoa. A espera não é cobrada.',
  goodbye: {
    provider_unreachable: 'Lamentamos, não foi possível contactar ninguém. Nada lhe será cobrado. Adeus.',
    client_gone: 'O cliente desligou. Não precisa de fazer mais nada. Adeus.',
    call_over: 'Esta chamada terminou. Adeus.',
    system_error: 'Lamentamos, houve um problema do nosso lado. Nada será cobrado. Adeus.',
    not_confirmed: 'Não recebemos nenhuma confirmação. Adeus.',
    thanks: 'Obrigado por utilizar a SOS Expat. Adeus.',
  },
};
