import type { messages as english } from '../../en/web/help.ts';

export const messages: Record<keyof typeof english, string> = {
  'help.title': 'Ajuda',
  'help.description':
    'Respostas sobre chamadas, dinheiro, as pessoas que ajudam e a sua conta, e um modo de nos escrever.',
  'help.search': 'Qual é o assunto?',
  'help.search.hint': 'Algumas palavras, do seu jeito de dizer',
  'help.found': '{count, plural, one {# resposta} other {# respostas}}',
  'help.none': 'Nenhuma resposta tem essas palavras. Tente outras, ou escreva para nós.',
  'help.contact': 'Escrever para nós',
  'help.contact.text': 'Nenhuma resposta serve? Uma pessoa lê o que você escreve.',
  'help.other': 'Outros assuntos',
  'help.subject.calls': 'Chamadas',
  'help.subject.money': 'Dinheiro e recibos',
  'help.subject.people': 'As pessoas que ajudam',
  'help.subject.account': 'Sua conta',
  'help.subject.helping': 'Ajudar outras pessoas',
  'help.about.calls': 'Que número liga para você, o que acontece se uma chamada se perde ou cai, e como cancelar.',
  'help.about.money': 'Quando uma chamada é cobrada, quando um valor é liberado, e onde ficam recibos e faturas.',
  'help.about.people': 'Quem está do outro lado, o que foi verificado, e de onde vêm as avaliações.',
  'help.about.account': 'Acesso, idioma e moeda, seus dados e como excluí-los.',
  'help.about.helping': 'Como advogados e expatriados começam, e quando recebem.',
  'help.number.title': 'Que número liga para mim?',
  'help.number.text':
    'A chamada vem do nosso número, que aparece na página da chamada. A pessoa com quem você fala não vê o seu número, e você não vê o dela.',
  'help.number.words': 'número desconhecido, telefone, oculto',
  'help.missed.title': 'Não atendi a chamada. E agora?',
  'help.missed.text':
    'Ligamos várias vezes. Se você não atender, a chamada termina, o valor bloqueado é liberado, e você pode agendar de novo na hora.',
  'help.missed.words': 'perdida, não tocou, tarde demais',
  'help.press.title': 'Por que preciso apertar 1?',
  'help.press.text':
    'Para que nenhuma caixa postal atenda no seu lugar. A chamada só começa quando os dois apertaram 1.',
  'help.press.words': 'tecla, secretária eletrônica, teclado',
  'help.lost.title': 'A linha caiu no meio',
  'help.lost.text':
    'Ligue para o nosso número dentro de um minuto e você volta para a mesma chamada. Quem ficou também pode pedir que liguemos para você uma vez. O tempo só conta enquanto os dois estão na linha.',
  'help.lost.words': 'caiu, interrompida, sem rede',
  'help.cancel.title': 'Posso cancelar?',
  'help.cancel.text': 'Sim, na página da chamada, até o seu telefone tocar. O valor bloqueado é liberado na hora.',
  'help.cancel.words': 'mudar de ideia, desistir, parar',
  'help.longer.title': 'Preciso de mais tempo',
  'help.longer.text':
    'A chamada termina sozinha quando os minutos incluídos acabam. Depois você pode agendar com a mesma pessoa, se ela estiver online.',
  'help.longer.words': 'mais longa, minutos, prolongar',
  'help.charged.title': 'Quando sou cobrado?',
  'help.charged.text':
    'Quando a chamada termina, e só se os dois estiveram juntos na linha por pelo menos um minuto. Até lá o preço está bloqueado, não cobrado.',
  'help.charged.words': 'pagar, preço, custo, pagamento',
  'help.released.title': 'O valor ainda está no meu extrato',
  'help.released.text':
    'Ele é liberado na hora. O seu banco decide quando mostra isso, quase sempre em alguns dias. Se demorar mais, escreva para nós com a referência da chamada.',
  'help.released.words': 'pendente, banco, não devolvido',
  'help.refund.title': 'Fui cobrado e não concordo',
  'help.refund.text':
    'Escreva para nós com a referência da chamada e o que aconteceu. Uma pessoa lê e pode devolver o preço, em parte ou por inteiro.',
  'help.refund.words': 'reembolso, devolução, reclamação',
  'help.receipt.title': 'Onde estão meus recibos e faturas?',
  'help.receipt.text':
    'O recibo fica na página da chamada e pode ser enviado a você por e-mail. Suas faturas têm uma página própria depois que você entra na conta.',
  'help.receipt.words': 'documento, PDF, imposto, comprovante',
  'help.code.title': 'Tenho um código de desconto',
  'help.code.text':
    'Digite-o onde o preço aparece, antes de pagar. Você vê o novo preço na hora. Se a chamada não for cobrada, o código pode ser usado de novo.',
  'help.code.words': 'cupom, vale, promoção',
  'help.checked.title': 'Quem são as pessoas que ajudam?',
  'help.checked.text':
    'Advogados inscritos na ordem e expatriados que conhecem um país por viver nele. Nós lemos cada candidatura, e o perfil diz o que foi verificado e quando.',
  'help.checked.words': 'confiança, verificado, sério, ordem dos advogados',
  'help.choose.title': 'Um advogado ou um expatriado?',
  'help.choose.text':
    'Escolha um advogado para direitos, contratos, polícia ou tribunais. Escolha um expatriado para o dia a dia: papéis, moradia, médicos, costumes do país.',
  'help.choose.words': 'diferença, qual, conselho',
  'help.offline.title': 'Ninguém está online para o meu país',
  'help.offline.text':
    'Olhe de novo daqui a pouco: há pessoas que entram a qualquer hora. Ou escolha para o mesmo país alguém que fale outro idioma que você conhece.',
  'help.offline.words': 'disponível, ausente, esperar',
  'help.review.title': 'De onde vêm as avaliações?',
  'help.review.text':
    'Só clientes que tiveram uma chamada podem escrever uma avaliação, e quem foi avaliado pode responder. Qualquer pessoa pode denunciá-la, e então alguém decide.',
  'help.review.words': 'nota, estrelas, opinião',
  'help.password.title': 'Não consigo entrar na conta',
  'help.password.text':
    'Na página de acesso você pode pedir um link para uma nova senha. Se começou com o Google, entre com o Google.',
  'help.password.words': 'senha esquecida, login, bloqueado',
  'help.language.title': 'Como mudo o idioma ou a moeda?',
  'help.language.text': 'Com o menu no alto de cada página. Os e-mails chegam no idioma escolhido na sua conta.',
  'help.language.words': 'euro, dólar, tradução',
  'help.data.title': 'Posso ter meus dados, ou excluí-los?',
  'help.data.text':
    'Sim, na sua conta. Você pode pedir uma cópia dos seus dados ou a exclusão da conta. As faturas são guardadas pelo tempo que a lei exige.',
  'help.data.words': 'privacidade, exportar, encerrar minha conta, LGPD',
  'help.apply.title': 'Como me torno uma das pessoas que ajudam?',
  'help.apply.text':
    'Candidate-se como advogado ou como expatriado, com seus documentos. Uma pessoa lê a candidatura, e você recebe a decisão por e-mail.',
  'help.apply.words': 'inscrição, participar, trabalhar com vocês',
  'help.paid.title': 'Quando recebo pelas minhas chamadas?',
  'help.paid.text':
    'Sua parte de cada chamada cobrada segue para o seu banco ou sua conta do PayPal assim que seus dados de pagamento estão completos. Seu painel mostra o que é devido e o que já foi pago.',
  'help.paid.words': 'ganhos, repasse, transferência',
};
