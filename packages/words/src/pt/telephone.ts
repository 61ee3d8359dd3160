import type { TelephoneWords } from '../telephone-words.ts';

export const telephone: TelephoneWords = {
  ask: {
    client: 'Olá, daqui fala da SOS Expat. A sua chamada está pronta. Prima 1 para estabelecer a ligação.',
    provider: 'Olá, daqui fala da SOS Expat. Um cliente está à espera para falar consigo. Prima 1 para atender.',
    come_back: 'Olá, daqui fala da SOS Expat. A sua chamada foi interrompida. Prima 1 para voltar a ela.',
    client_left: 'SOS Expat: o cliente saiu da chamada. Prima 1 para lhe ligar de novo, ou desligue se já terminaram.',
    provider_left:
      'SOS Expat: a pessoa com quem falava saiu da chamada. Prima 1 para lhe ligar de novo, ou desligue se já terminaram.',
    recording:
      'SOS Expat: esta chamada pode ser gravada, mas só se ambos concordarem. Prima 1 para aceitar. Para continuar sem gravação, prima qualquer outra tecla.',
  },
  connecting: 'Obrigado. Aguarde em linha, por favor.',
  waiting: 'Estamos a ligar para a outra pessoa. A espera não é cobrada.',
  waitingForReturn: 'Estamos à espera de que a outra pessoa volte. Este tempo não é cobrado.',
  oneMinuteLeft: 'Resta-lhes um minuto.',
  code: {
    intro: 'Olá, daqui fala a SOS Expat. O seu código é:',
    again: 'Repito, o seu código é:',
    goodbye: 'Não o diga a ninguém. Se não o pediu, não precisa de fazer nada. Até à próxima.',
  },
  goodbye: {
    provider_unreachable: 'Lamentamos, não foi possível contactar ninguém. Nada lhe será cobrado. Adeus.',
    client_gone: 'O cliente desligou. Não precisa de fazer mais nada. Adeus.',
    call_over: 'Esta chamada terminou. Adeus.',
    time_up: 'O tempo incluído terminou. Obrigado pela sua confiança. Adeus.',
    system_error: 'Lamentamos, houve um problema do nosso lado. Nada será cobrado. Adeus.',
    not_confirmed: 'Não recebemos nenhuma confirmação. Adeus.',
    no_call_waits:
      'Olá, daqui fala da SOS Expat. Nenhuma chamada espera por este número. Utilize o nosso site, por favor. Adeus.',
    thanks: 'Obrigado por utilizar a SOS Expat. Adeus.',
  },
};
