import type { SmsWords } from '../sms-words.ts';

export const sms: SmsWords = {
  soon: 'SOS Expat. Quem envia este SMS liga às {time}. Atenda e pressione 1.',
  missed_client: 'SOS Expat. Você perdeu sua chamada. Nada foi cobrado.',
  missed_provider: 'SOS Expat. Você perdeu uma chamada. Um cliente esperava você.',
  charged: 'SOS Expat. Sua chamada terminou. Valor cobrado: {price}.',
  uncharged: 'SOS Expat. Sua chamada terminou. Nada foi cobrado.',
  counted: 'SOS Expat. Sua chamada terminou e conta.',
  uncounted: 'SOS Expat. A chamada terminou. Você não precisa fazer nada.',
  alert: 'SOS Expat. Um alerta urgente espera e ninguém o atendeu. Abra o console.',
};
