import type { messages as english } from '../../en/web/booking.ts';

export const messages: Record<keyof typeof english, string> = {
  'booking.title': 'Agendar uma chamada',
  'booking.title.with': 'Agendar uma chamada com {name}',
  'booking.steps': 'Etapas do agendamento',
  'booking.step.details': 'Seu telefone',
  'booking.step.price': 'Preço',
  'booking.step.payment': 'Pagamento',
  'booking.summary': 'Sua chamada',
  'booking.summary.how': 'Ligamos primeiro para você e depois para a outra pessoa. Ninguém vê o número do outro.',
  'booking.summary.phone': 'Telefone que vai tocar',
  'booking.summary.from': 'Ligaremos do número',
  'booking.details.title': 'Para qual telefone devemos ligar?',
  'booking.details.text': 'Um que esteja com você agora. Ele toca alguns minutos depois que você terminar aqui.',
  'booking.phone.country': 'País do número',
  'booking.phone.label': 'Número de telefone',
  'booking.phone.hint': 'Como você disca no seu país, ou com + e o código do país.',
  'booking.phone.reached': 'Vamos ligar para',
  'booking.phone.empty': 'Escreva o número para o qual devemos ligar.',
  'booking.phone.letters': 'Um número só tem dígitos. Retire o ramal e todo o resto.',
  'booking.phone.short': 'Este número é curto demais. Faltam dígitos.',
  'booking.phone.long': 'Este número é longo demais. Verifique os dígitos.',
  'booking.phone.unknown': 'Não conhecemos este código de país. Verifique o que vem depois do +.',
  'booking.phone.countryless':
    'Este número não é de nenhum país, como o de um telefone via satélite. Não podemos ligar para ele. Informe outro.',
  'booking.refused.phone_missing': 'Escreva o número para o qual devemos ligar. Nada foi cobrado.',
  'booking.refused.phone_invalid':
    'Não é possível ligar para este número. Verifique o país e os dígitos. Nada foi cobrado.',
  'booking.refused.phone_premium':
    'Ligar para este número custa mais, como para os de tarifa especial ou pessoais, e não podemos fazê-lo. Informe outro. Nada foi cobrado.',
  'booking.refused.phone_country':
    'Ainda não podemos ligar para este país. Informe um número de outro país. Nada foi cobrado.',
  'booking.refused.phone_same':
    'Este é o telefone da pessoa para quem você quer ligar. Informe o seu. Nada foi cobrado.',
  'booking.next.price': 'Continuar para o preço',
  'booking.offline': 'Para agendar é preciso ter conexão. O que você escreveu fica aqui até lá.',
};
