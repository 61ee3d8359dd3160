import type { messages as english } from '../../en/web/checkout.ts';

export const messages: Record<keyof typeof english, string> = {
  'checkout.price.title': 'Quanto custa',
  'checkout.line.call': 'Chamada com {name}, {minutes} minutos incluídos',
  'checkout.line.coupon': 'Desconto com o código {code}',
  'checkout.line.now': 'Cobrado agora',
  'checkout.line.total': 'Cobrado após um minuto de conversa',
  'checkout.consent':
    'Aceito os {terms}. Peço que a chamada comece imediatamente e concordo que o preço seja bloqueado agora no meu cartão ou na minha conta do PayPal e cobrado se conversarmos por pelo menos um minuto.',
  'checkout.consent.terms': 'termos',
  'checkout.consent.missing': 'Dê sua concordância para continuar. Nada é bloqueado até a próxima etapa.',
  'checkout.next': 'Continuar para o pagamento',
  'checkout.back.details': 'Mudar o telefone',
  'checkout.back.price': 'Voltar ao preço',
  'checkout.payment.title': 'Como você quer pagar?',
  'checkout.preparing': 'Preparando o pagamento…',
  'checkout.scheduling': 'O valor está bloqueado. Agendando a chamada…',
  'checkout.pay': 'Autorizar {price}',
  'checkout.declined.title': 'O cartão não foi aceito.',
  'checkout.declined.text': 'Nada foi cobrado. Tente novamente ou use outro cartão.',
  'checkout.changed.price.title': 'O preço não é mais o mesmo.',
  'checkout.changed.price.text':
    'Você escolheu outra moeda, ou o preço mudou. Nada foi cobrado. Aceite o novo preço para continuar.',
  'checkout.changed.coupon.title': 'O desconto já não se aplica.',
  'checkout.changed.coupon.text':
    'O código já não serve para esta chamada. Nada foi cobrado. Aceite, por favor, o preço sem desconto.',
  'checkout.changed.account.title': 'Você entrou com outra conta.',
  'checkout.changed.account.text':
    'Este é um novo agendamento. Um valor bloqueado para a outra conta não é cobrado; sem chamada, ele é liberado em até uma hora.',
  'checkout.form.failed': 'O formulário do cartão não apareceu.',
  'checkout.form.failed.text':
    'Ele vem da Stripe, nossa parceira de pagamentos, e algo o impede de chegar: um bloqueador de conteúdo, a rede de um hotel ou de uma empresa, ou uma conexão fraca. Nada foi cobrado. Desative o bloqueador nesta página ou use outra conexão e tente novamente.',
  'checkout.method.card': 'Cartão',
  'checkout.paypal.how':
    'O PayPal abre em uma janela própria. Nela você concorda que {price} fiquem bloqueados; nada é cobrado ainda.',
  'checkout.paypal.holding': 'O PayPal está bloqueando o valor…',
  'checkout.paypal.cancelled': 'Você fechou o PayPal antes de concordar. Nada está bloqueado e nada foi cobrado.',
  'checkout.paypal.declined.title': 'O PayPal não bloqueou o valor.',
  'checkout.paypal.declined.text':
    'Nada foi cobrado. Abra o PayPal novamente e escolha outra forma de pagamento, ou pague com cartão.',
  'checkout.paypal.failed': 'O botão do PayPal não apareceu.',
  'checkout.paypal.failed.text':
    'Ele vem do PayPal, e algo o impede de chegar: um bloqueador de conteúdo, a rede de um hotel ou de uma empresa, ou uma conexão fraca. Nada foi cobrado. Desative o bloqueador nesta página, use outra conexão ou pague com cartão.',
  'checkout.startAgain': 'Recomeçar o pagamento',
  'checkout.keep': 'O cartão que você deixar guardado na Stripe fica em “Seus cartões”, onde você pode removê-lo.',
};
