import type { messages as english } from '../../en/web/partners.ts';

export const messages: Record<keyof typeof english, string> = {
  'partners.title': 'Ganhe indicando pessoas a nós',
  'partners.description':
    'Receba quando pessoas no exterior encontram ajuda por meio de você: quanto cada programa paga, quando o dinheiro é seu e para onde podemos enviar.',
  'partners.chatter.title': 'Ganhe como chatter',
  'partners.chatter.text': 'Para quem participa de chats e fóruns no exterior: o que se paga por chamada e quando.',
  'partners.chatter.do':
    'Você está onde pessoas no exterior pedem ajuda: chats, fóruns e mensageiros. Você compartilha seu link com quem precisa falar com alguém e pode recrutar outros chatters.',
  'partners.influencer.title': 'Ganhe como influenciador',
  'partners.influencer.text': 'Para quem tem seguidores: o que se paga por chamada de quem segue você.',
  'partners.influencer.do':
    'Você conta a quem segue você que a ajuda no exterior está a uma chamada. Seu link, seu código, logotipos e banners prontos estão no seu painel.',
  'partners.blogger.title': 'Ganhe como blogueiro',
  'partners.blogger.text':
    'Para quem escreve sobre a vida no exterior: o que se paga por chamadas de leitores e de quem você recruta.',
  'partners.blogger.do':
    'Você escreve sobre a vida no exterior. Um link ou um pequeno quadro nos seus artigos leva os leitores até nós, e você pode recrutar pessoas que ajudam por telefone.',
  'partners.groupAdmin.title': 'Ganhe com seu grupo',
  'partners.groupAdmin.text':
    'Para quem cuida de um grupo no exterior: o que se paga por chamadas de membros e de quem você recruta.',
  'partners.groupAdmin.do':
    'Você cuida de um grupo de pessoas no exterior. Você compartilha ali textos prontos e seu link, e pode recrutar pessoas que ajudam por telefone ou outros responsáveis por grupos.',
  'partners.paid': 'O que é pago',
  'partners.amount.percent': '{percent} da nossa taxa',
  'partners.once': 'Uma única vez',
  'partners.months': 'Número de meses em que é pago, desde que chegaram a nós: {count}',
  'partners.calls': 'Chamadas pagas necessárias: {count}',
  'partners.cap': 'No máximo {amount} por mês civil',
  'partners.none': 'Este programa não paga nada no momento.',
  'partners.discount': 'Com seu código, uma primeira chamada custa {percent} a menos.',
  'partners.terms': 'Quando o dinheiro é seu',
  'partners.terms.counts': 'Uma chamada conta se foi paga e durou pelo menos {seconds} s.',
  'partners.terms.hold':
    'Uma comissão é verificada por {first} h e espera mais {second} h. Depois ela está no seu saldo.',
  'partners.terms.margin':
    'Todas as comissões de uma chamada nunca excedem, em conjunto, {percent} da nossa taxa. O que passa disso é cortado.',
  'partners.terms.back':
    'Se o dinheiro de uma chamada é devolvido, no todo ou em parte, a comissão volta na mesma proporção, mesmo depois de termos pago você.',
  'partners.terms.withdraw': 'Você pode sacar a partir de {least}, no máximo {most} por vez e {month} por mês civil.',
  'partners.terms.checked':
    'Você confirma cada saque pelo Telegram ou com um código recebido por e-mail, e nossa equipe o verifica antes de o dinheiro sair. O primeiro pode demorar um pouco mais.',
  'partners.countries': 'Para onde podemos enviar dinheiro',
  'partners.countries.text':
    'Para bancos e carteiras móveis destes países e, por enquanto, de nenhum outro: {countries}',
  'partners.ask': 'Perguntas',
  'partners.ask.cost.title': 'Custa alguma coisa?',
  'partners.ask.cost.text': 'Não. Participar é grátis e você não precisa comprar nada.',
  'partners.ask.who.title': 'Quem pode participar?',
  'partners.ask.who.text': 'Toda pessoa maior de idade. Antes de começar, veja se podemos enviar dinheiro ao seu país.',
  'partners.ask.recruits.title': 'Paga-se algo só por recrutar?',
  'partners.ask.recruits.text': 'Não. Cada valor vem de chamadas que alguém pagou.',
  'partners.ask.friends.title': 'Posso usar meu próprio link?',
  'partners.ask.friends.text':
    'Não. Suas próprias chamadas não pagam nada, nem as feitas com seu telefone, seu cartão ou seu aparelho. Quem nos engana não recebe.',
  'partners.ask.tax.title': 'Preciso pagar imposto?',
  'partners.ask.tax.text': 'Depende de onde você vive. Você declara o que ganha; seu extrato de cada mês ajuda nisso.',
  'partners.ask.stop.title': 'Posso parar?',
  'partners.ask.stop.text': 'A qualquer momento. O que você ganhou até então continua seu pelas mesmas regras.',
  'partners.all': 'Todos os programas',
  'partners.more': 'O que é pago e quando',
  'partners.own': 'Seus valores',
  'partners.closed': 'No momento ninguém novo é aceito',
  'partners.closed.text': 'Quem já participa continua ganhando pelas mesmas regras.',
  'partners.others': 'Outros programas',
};
