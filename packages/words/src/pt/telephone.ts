import type { TelephoneWords } from '../telephone-words.ts';

export const telephone: TelephoneWords = {
  ask: {
    client: 'Olá, aqui é a SOS Expat. Sua chamada está pronta. Pressione 1 para ser conectado.',
    provider:
      'Olá, aqui é a SOS Expat. Um cliente está esperando para falar com você. Pressione 1 para aceitar a chamada.',
    come_back: 'Olá, aqui é a SOS Expat. Sua chamada foi interrompida. Pressione 1 para voltar a ela.',
    client_left:
      'SOS Expat: o cliente saiu da chamada. Pressione 1 para ligar de novo para ele, ou desligue se vocês já terminaram.',
    provider_left:
      'SOS Expat: a pessoa com quem você falava saiu da chamada. Pressione 1 para ligar de novo para ela, ou desligue se vocês já terminaram.',
    recording:
      'SOS Expat: esta chamada pode ser gravada, mas só se vocês dois concordarem. Pressione 1 para aceitar. Para continuar sem gravação, pressione qualquer outra tecla.',
  },
  connecting: 'Obrigado. Continue na linha, por favor.',
  waiting: 'Estamos ligando para a outra pessoa. A espera não é cobrada.',
  waitingForReturn: 'Estamos esperando que a outra pessoa volte. Este tempo não é cobrado.',
  oneMinuteLeft: 'Vocês têm mais um minuto.',
  code: {
    intro: 'Olá, aqui é a SOS Expat. Seu código é:',
    again: 'Repetindo, seu código é:',
    goodbye: 'Não o diga a ninguém. Se você não o pediu, não precisa fazer nada. Até logo.',
  },
  goodbye: {
    provider_unreachable: 'Lamentamos, não foi possível falar com ninguém. Nada será cobrado de você. Até logo.',
    client_gone: 'O cliente desligou. Você não precisa fazer mais nada. Até logo.',
    call_over: 'Esta chamada terminou. Até logo.',
    time_up: 'O tempo incluído terminou. Obrigado pela sua confiança. Até logo.',
    system_error: 'Lamentamos, houve um problema do nosso lado. Nada será cobrado. Até logo.',
    not_confirmed: 'Não recebemos nenhuma confirmação. Até logo.',
    no_call_waits:
      'Olá, aqui é a SOS Expat. Nenhuma chamada espera por este número. Use o nosso site, por favor. Até logo.',
    we_ring_you:
      'Olá, aqui é a SOS Expat. A sua chamada está marcada e vamos ligar para este número. Desligue agora, por favor, para que a sua linha fique livre.',
    thanks: 'Obrigado por usar a SOS Expat. Até logo.',
  },
};
