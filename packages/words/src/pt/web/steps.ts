import type { messages as english } from '../../en/web/steps.ts';

export const messages: Record<keyof typeof english, string> = {
  'steps.title': 'Como funciona',
  'steps.description': 'Da escolha de uma pessoa ao recibo: o que acontece de cada lado de uma chamada, passo a passo.',
  'steps.lead': 'Você de um lado, a pessoa que ajuda do outro, e nós entre os dois.',
  'steps.list': 'Os passos de uma chamada',
  'steps.side.you': 'Você',
  'steps.side.them': 'A pessoa que ajuda',
  'steps.side.both': 'Vocês dois',
  'steps.choose.title': 'Você escolhe',
  'steps.choose.text':
    'Por país, idioma e assunto. Cada perfil mostra o que foi verificado, o preço e se a pessoa está online.',
  'steps.hold.title': 'Você agenda',
  'steps.hold.text':
    'Você informa o número para o qual ligamos, e o preço é bloqueado no seu cartão ou no PayPal. Nada é cobrado.',
  'steps.told.title': 'A outra pessoa é avisada',
  'steps.told.text':
    'Ela vê que uma chamada está chegando, e ninguém mais pode agendar com ela nesse tempo. Ela nunca vê o seu número.',
  'steps.ring.title': 'O seu telefone toca',
  'steps.ring.text':
    '{minutes, plural, one {Cerca de um minuto depois} other {Cerca de # minutos depois}}, do número que aparece na página da chamada. Você aperta 1 para aceitar. Se não atender, tentamos de novo.',
  'steps.dial.title': 'O outro telefone toca',
  'steps.dial.text':
    'Alguns segundos depois que você aceita. Lá também é preciso apertar 1, para que nenhuma caixa postal atenda a chamada.',
  'steps.talk.title': 'Vocês conversam',
  'steps.talk.text': 'O tempo só conta enquanto os dois estão na linha.',
  'steps.lost.title': 'A linha pode cair',
  'steps.lost.text':
    'Quem caiu pode ligar para o nosso número dentro de um minuto e volta para a mesma chamada, sem custo a mais.',
  'steps.end.title': 'A chamada termina',
  'steps.end.text':
    'Quando vocês desligam ou quando os minutos incluídos acabam. Um aviso é ouvido pelos dois um minuto antes.',
  'steps.settle.title': 'O dinheiro é acertado',
  'steps.settle.text':
    'Um minuto de conversa ou mais: o preço é cobrado e você tem um recibo. Menos: o valor bloqueado é liberado.',
  'steps.review.title': 'Você diz como foi',
  'steps.review.text': 'Você pode escrever uma avaliação. Só quem teve uma chamada pode.',
  'steps.helper.title': 'Se você quer ajudar outras pessoas',
  'steps.helper.text':
    'Advogados e expatriados se candidatam com seus documentos. Depois da verificação, ficam online quando têm tempo e recebem por cada chamada cobrada.',
  'steps.helper.lawyer': 'Candidatar-se como advogado',
  'steps.helper.expat': 'Candidatar-se como expatriado',
  'steps.pricing': 'Quanto custa uma chamada',
};
