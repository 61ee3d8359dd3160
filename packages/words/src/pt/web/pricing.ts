import type { messages as english } from '../../en/web/pricing.ts';

export const messages: Record<keyof typeof english, string> = {
  'pricing.title': 'Quanto custa uma chamada',
  'pricing.description':
    'Um só preço por toda a chamada, conhecido antes do pagamento: o que é cobrado, quando, e o que não é.',
  'pricing.lead':
    'Um só preço por toda a chamada, conhecido antes do pagamento. Ele só é cobrado se a conversa durar pelo menos um minuto.',
  'pricing.kind.lawyer': 'Uma chamada com um advogado',
  'pricing.kind.expat': 'Uma chamada com um expatriado experiente',
  'pricing.includes': 'Até {minutes} minutos de conversa, impostos incluídos',
  'pricing.find.lawyer': 'Encontrar um advogado',
  'pricing.find.expat': 'Encontrar um expatriado',
  'pricing.currency': 'Estes preços estão em {currency}. Você pode escolher outra moeda no menu no alto da página.',
  'pricing.example.title': 'Um exemplo: uma chamada com um advogado',
  'pricing.hold.when': 'Na hora',
  'pricing.hold.title': 'Você agenda',
  'pricing.hold.text': '{price} ficam bloqueados no seu cartão ou no PayPal. Nada é cobrado ainda.',
  'pricing.ring.when': 'Cerca de {minutes} min depois',
  'pricing.ring.title': 'Os telefones tocam',
  'pricing.ring.text': 'Primeiro o seu, depois o outro. Esperar e tocar não custa nada.',
  'pricing.talk.when': 'Após {seconds} segundos juntos',
  'pricing.talk.title': 'A chamada conta',
  'pricing.talk.text': 'Só a partir daqui o preço é devido. Ele é o mesmo, por mais que a conversa dure.',
  'pricing.end.when': 'Em {minutes} min no máximo',
  'pricing.end.title': 'A chamada termina sozinha',
  'pricing.end.text': 'Um aviso é ouvido pelos dois um minuto antes. Nenhum minuto é acrescentado ao preço.',
  'pricing.after.when': 'Depois',
  'pricing.after.title': 'Você tem o recibo',
  'pricing.after.text': '{price} são cobrados uma única vez. O recibo fica na página da chamada.',
  'pricing.not.title': 'O que nunca é cobrado',
  'pricing.not.unanswered': 'Ninguém atende, ou quem atende é uma caixa postal.',
  'pricing.not.short': 'Vocês falam por menos de um minuto.',
  'pricing.not.cancelled': 'Você cancela antes de o seu telefone tocar.',
  'pricing.not.gone': 'A outra pessoa acaba não podendo atender.',
  'pricing.not.text':
    'Em todos esses casos o valor bloqueado é liberado sem que você precise pedir. Seu banco pode levar alguns dias para mostrar isso.',
  'pricing.extra.title': 'O que outros podem pedir',
  'pricing.extra.bank': 'Se o seu cartão for em outra moeda, seu banco pode acrescentar uma tarifa própria de câmbio.',
  'pricing.extra.operator':
    'Nós ligamos para você, então você não paga chamada alguma. No exterior, sua operadora pode pedir dinheiro para recebê-la.',
  'pricing.extra.none': 'Não pedimos mais nada: nem assinatura, nem sinal, nem taxa de agendamento.',
  'pricing.steps': 'Como funciona uma chamada, passo a passo',
};
