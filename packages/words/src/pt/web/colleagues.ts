import type { messages as english } from '../../en/web/colleagues.ts';

export const messages: Record<keyof typeof english, string> = {
  'colleagues.title': 'Ajuda da equipe de {name}',
  'colleagues.ask.text':
    '{name} trabalha em uma equipe. Perguntamos, um após o outro, aos colegas que estão livres, até alguém aceitar.',
  'colleagues.ask.language': 'Idioma da chamada',
  'colleagues.ask.country': 'País de que se trata',
  'colleagues.ask.country.any': 'Qualquer país',
  'colleagues.ask.free': 'Perguntar não custa nada. Você só paga a chamada que você mesmo agendar.',
  'colleagues.ask.send': 'Perguntar à equipe',
  'colleagues.signIn.text': 'Entre para que possamos dizer quem aceitou.',
  'colleagues.refused.none': 'Ninguém mais nesta equipe atende chamadas assim neste idioma. Ninguém foi consultado.',
  'colleagues.refused.failed': 'Não deu certo. Tente de novo: a equipe só é consultada uma vez.',
  'colleagues.state.title': 'Seu pedido à equipe',
  'colleagues.state.waiting': 'Procuramos alguém que esteja livre.',
  'colleagues.state.offered': 'Perguntamos a um colega e esperamos a resposta.',
  'colleagues.state.passed': 'A primeira pessoa não podia, então perguntamos à seguinte.',
  'colleagues.state.stays': 'Você pode sair desta página: avisamos assim que alguém aceitar.',
  'colleagues.state.cancel': 'Retirar o pedido',
  'colleagues.state.cancel.failed': 'Não deu certo. Tente de novo.',
  'colleagues.state.accepted':
    'Alguém tem tempo para você. Agende a chamada até {time}; depois disso o pedido termina.',
  'colleagues.state.country': '{name} não indica este país entre os seus: {country}. Você pode agendar mesmo assim.',
  'colleagues.state.language':
    '{name} não indica este idioma entre os seus: {language}. Você pode agendar mesmo assim.',
  'colleagues.state.book': 'Agendar chamada com {name}',
  'colleagues.state.under_way': 'Você agendou a chamada.',
  'colleagues.state.call': 'Ver a chamada',
  'colleagues.state.done': 'A chamada aconteceu.',
  'colleagues.state.lapsed': 'Ninguém da equipe estava livre. Nada foi cobrado.',
  'colleagues.state.late': 'O pedido terminou sem chamada. Nada foi cobrado.',
  'colleagues.state.cancelled': 'Você retirou o pedido. Nada foi cobrado.',
  'colleagues.missing.title': 'Esse pedido não existe',
  'colleagues.missing.text': 'Talvez ele seja de outra conta. Entre com a que fez o pedido.',
  'colleagues.call.asking': 'Estamos perguntando aos colegas de {name} se alguém pode ajudar você agora.',
  'colleagues.call.look': 'Ver como está',
};
