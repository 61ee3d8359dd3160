import { accountMails } from './account-mails.ts';
import type { NotificationWords } from '../notification-words.ts';
import { affiliateNotices } from './affiliate-notices.ts';
import { agencyNotices } from './agency-notices.ts';
import { mailActions } from './mail-actions.ts';
import { telegramNotices } from './telegram-notices.ts';

export const notifications: NotificationWords = {
  texts: {
    welcome: {
      title: 'Sua conta está pronta',
      text: 'Escolha alguém que conheça o país e fale o seu idioma: ligamos para vocês dois em poucos minutos. Você só é cobrado se a conversa durar pelo menos um minuto.',
    },
    welcome_provider: {
      title: 'Sua conta está pronta. Agora, sua candidatura',
      text: 'Confirme seu telefone, adicione sua foto e o que os clientes devem saber e envie sua candidatura. Você pode parar em qualquer etapa e continuar outro dia. Os clientes veem você assim que nossa equipe a aprovar.',
    },
    booked_client: {
      title: 'Sua chamada com {name} está agendada',
      text: 'Ligaremos para você neste horário: {time}. Atenda e pressione 1. A chamada custa {price}, e você só é cobrado se a conversa durar pelo menos um minuto.',
    },
    booked_provider: {
      title: 'Um cliente agendou uma chamada com você',
      text: 'Seu telefone toca pouco depois deste horário: {time}. Atenda e pressione 1 para aceitar a chamada.',
    },
    soon_client: {
      title: 'Seu telefone está prestes a tocar',
      text: 'Ligaremos para você neste horário: {time}. A ligação vem do número {number}. Atenda e pressione 1 para falar com {name}.',
    },
    soon_provider: {
      title: 'Seu telefone vai tocar em instantes',
      text: 'Ligaremos para o cliente neste horário: {time}; para você, logo em seguida. A ligação vem do número {number}. Atenda e pressione 1 para aceitar a chamada.',
    },
    missed_client: {
      title: 'Você perdeu sua chamada com {name}',
      text: 'Ligamos várias vezes e a chamada não foi atendida. Nada é cobrado, e o valor bloqueado é liberado.',
    },
    missed_provider: {
      title: 'Você perdeu uma chamada',
      text: 'Um cliente esperou por você e a chamada não foi atendida. Com três chamadas perdidas seguidas, você fica offline.',
    },
    charged_client: {
      title: 'Sua chamada com {name} terminou',
      text: 'Vocês conversaram por {talk}. Valor cobrado: {price}.',
    },
    uncollected_client: {
      title: 'Sua chamada com {name} terminou',
      text: 'Vocês conversaram por {talk}. O bloqueio não existia mais, por isso nada foi cobrado até agora.',
    },
    talked_provider: {
      title: 'Sua chamada terminou',
      text: 'Vocês conversaram por {talk}. A chamada conta, e sua parte se soma ao valor que você tem a receber.',
    },
    short_client: {
      title: 'Sua chamada durou menos de um minuto',
      text: 'Nada é cobrado, e o valor bloqueado é liberado. Você pode agendar de novo quando quiser.',
    },
    short_provider: {
      title: 'A chamada durou menos de um minuto',
      text: 'Chamadas de menos de um minuto não são cobradas do cliente nem pagas.',
    },
    nobody_client: {
      title: 'Não foi possível falar com {name}',
      text: 'Nada é cobrado, e o valor bloqueado é liberado. Talvez haja agora outras pessoas que conhecem o país.',
    },
    nobody_provider: {
      title: 'O cliente não atendeu a chamada',
      text: 'A chamada terminou. Você não precisa fazer nada.',
    },
    failed_client: {
      title: 'Sua chamada não pôde acontecer',
      text: 'Algo falhou do nosso lado. Nada é cobrado, e o valor bloqueado é liberado.',
    },
    failed_provider: {
      title: 'Uma chamada não pôde acontecer',
      text: 'Algo falhou do nosso lado. Você não precisa fazer nada.',
    },
    stopped_client: {
      title: 'Nossa equipe encerrou sua chamada',
      text: 'Nada é cobrado, e o valor bloqueado é liberado.',
    },
    stopped_provider: { title: 'Nossa equipe encerrou uma chamada', text: 'Ela não é cobrada do cliente nem paga.' },
    cancelled_client: {
      title: 'Sua chamada com {name} foi cancelada',
      text: 'Seu telefone não vai tocar. Nada é cobrado, e o valor bloqueado é liberado.',
    },
    cancelled_provider: {
      title: 'Uma chamada com você foi cancelada',
      text: 'Seu telefone não vai tocar, e os clientes podem agendar com você de novo.',
    },
    switched_off: {
      title: 'Você está offline',
      text: 'Deixamos você offline porque houve chamadas perdidas ou porque não tivemos notícias suas por algum tempo. Os clientes não podem agendar com você até que volte a ficar online.',
    },
    team_switched_off: {
      title: 'Nossa equipe deixou você offline',
      text: 'Os clientes não podem agendar com você até que volte a ficar online. Volte assim que puder atender. Se não souber o motivo, escreva para nós.',
    },
    agency_switched_off: {
      title: 'Sua agência deixou você offline',
      text: 'Os clientes não podem agendar com você até que volte a ficar online. Você permitiu isso à sua agência e pode voltar atrás na página dela.',
    },
    review_provider: {
      title: 'Uma chamada consigo foi avaliada',
      text: 'Leia o que foi escrito. Pode responder uma vez, e a sua resposta fica por baixo da avaliação.',
    },
    reply_client: {
      title: '{name} respondeu à sua avaliação',
      text: 'Leia a resposta por baixo da sua avaliação.',
    },
    review_hidden: {
      title: 'Sua avaliação não aparece mais',
      text: 'Nossa equipe ocultou sua avaliação depois de uma denúncia. Você ainda a vê junto da chamada.',
    },
    hidden_review_provider: {
      title: 'Uma avaliação de uma chamada com você foi ocultada',
      text: 'Nossa equipe ocultou uma avaliação depois de uma denúncia. Ninguém mais a vê, e ela não conta mais na sua nota.',
    },
    report_hidden: {
      title: 'A avaliação que você denunciou foi ocultada',
      text: 'Nossa equipe concordou com você: ninguém mais vê esta avaliação.',
    },
    report_kept: {
      title: 'A avaliação que você denunciou continua',
      text: 'Nossa equipe a examinou e a deixa como está. Obrigado por nos avisar.',
    },
    application_approved: {
      title: 'Você já pode atender chamadas',
      text: 'Sua candidatura foi aprovada e seu perfil já pode ser encontrado. Fique on-line sempre que quiser receber chamadas.',
    },
    application_asked: {
      title: 'Há algo a corrigir em sua candidatura',
      text: 'Examinamos sua candidatura e pedimos uma correção antes de decidir. Abra-a para ler qual é e envie-a de novo.',
    },
    application_rejected: {
      title: 'Sua candidatura não foi aceita',
      text: 'Examinamos sua candidatura e não podemos aceitá-la. Abra-a para ler o motivo.',
    },
    facts_approved: {
      title: 'Seus dados alterados já aparecem',
      text: 'Verificamos os dados que você alterou. Seu perfil passa a mostrá-los.',
    },
    facts_rejected: {
      title: 'Seus dados alterados não foram aceitos',
      text: 'Analisamos os dados que você alterou e não podemos aceitá-los; seu perfil mostra os anteriores. Abra seu perfil para ler o motivo.',
    },
    photo_removed: {
      title: 'Sua foto foi retirada',
      text: 'Nossa equipe retirou a foto do seu perfil porque ela não é adequada. Os clientes veem suas iniciais até você acrescentar outra: só o seu rosto. Se não souber o motivo, escreva para nós.',
    },
    hidden_provider: {
      title: 'Seu perfil está oculto por enquanto',
      text: 'Nossa equipe ocultou seu perfil: os clientes não encontram você nem podem agendar. As chamadas já agendadas acontecem mesmo assim. Para saber o motivo, escreva para nós.',
    },
    shown_provider: {
      title: 'Seu perfil voltou a aparecer',
      text: 'Os clientes podem encontrar você e agendar de novo. Fique online quando quiser receber chamadas.',
    },
    number_moved: {
      title: 'Seu número de telefone pertence a outra conta',
      text: 'Alguém nos provou que atende no número que você informou; por isso, ele não é mais seu aqui. Se você ainda o usa, confirme-o de novo em sua conta.',
    },
    refunded_client: {
      title: 'Seu reembolso está a caminho',
      text: 'Estamos devolvendo {price} da sua chamada. O banco costuma mostrar o valor em até dez dias. A nota de crédito está junto às suas faturas.',
    },
    refund_failed_client: {
      title: 'Seu banco devolveu um reembolso',
      text: 'Não foi possível devolver {price}. O dinheiro continua sendo seu, e vamos escrever para combinar outra forma.',
    },
    invoice_client: {
      title: 'Sua fatura está pronta',
      text: 'A fatura da sua chamada, no valor de {price}, está pronta. Você pode baixá-la em PDF quando quiser.',
    },
    statement_provider: {
      title: 'Seu demonstrativo está pronto',
      text: 'O demonstrativo de uma chamada está pronto. Você pode baixá-lo em PDF quando quiser.',
    },
    vat_confirmed: {
      title: 'Seu número de IVA está confirmado',
      text: 'O número de IVA que você informou está confirmado. Suas faturas com IVA são creditadas e emitidas de novo sem ele. O preço que você pagou continua o mesmo.',
    },
    vat_refused: {
      title: 'Seu número de IVA não é válido',
      text: 'Segundo o VIES, o registro da Comissão Europeia, o número de IVA que você informou não é válido. Suas faturas trazem IVA até que você informe outro.',
    },
    trial_ends_provider: {
      title: 'Seus dias gratuitos terminam em três dias',
      text: 'Depois, sua assinatura é cobrada todo mês. Se você cancelar antes desse dia, nada é cobrado.',
    },
    unpaid_provider: {
      title: 'O pagamento da sua assinatura falhou',
      text: 'O Stripe tenta de novo nos próximos dias. Informe outro cartão na página da sua assinatura para que o assistente continue respondendo.',
    },
    ended_provider: {
      title: 'Sua assinatura terminou',
      text: 'O assistente não responde mais, e nada mais é cobrado. Você pode assinar de novo quando quiser.',
    },
    frozen_provider: {
      title: 'Sua parte de uma chamada está retida',
      text: 'Quem pagou uma chamada pediu o dinheiro de volta ao banco ou à carteira. Sua parte fica onde está até a decisão, o que pode levar semanas. Respondemos com o que sabemos da chamada, e você não precisa fazer nada.',
    },
    freed_provider: {
      title: 'Sua parte de uma chamada é sua de novo',
      text: 'A contestação de uma chamada terminou sem afetar sua parte. Se ela ainda não tinha saído, será enviada como de costume.',
    },
    lost_provider: {
      title: 'Sua parte de uma chamada será recuperada',
      text: 'A contestação de uma chamada foi decidida contra nós, e o dinheiro voltou para quem pagou. Sua parte será recuperada. A correção está com seus demonstrativos.',
    },
    bounced_provider: {
      title: 'Sua parte voltou para nós',
      text: 'O PayPal nos devolveu sua parte de uma chamada. Ela está guardada para você. Confira o endereço do PayPal na página de ganhos; um novo passa a valer depois de dois dias.',
    },
    paypal_provider: {
      title: 'O endereço do PayPal foi alterado',
      text: 'Em dois dias, suas partes irão para outro endereço do PayPal. Até lá, nada sai. Se não foi você que o alterou, escreva para nós imediatamente.',
    },
    method_affiliate: {
      title: 'Novos dados bancários foram salvos',
      text: 'Os saques podem ir para estes dados bancários: para os primeiros imediatamente, para os demais após 48 horas. Se não foi você que os salvou, exclua-os, mude sua senha e escreva para nós imediatamente.',
    },
    paid_affiliate: {
      title: 'Seu saque foi pago',
      text: 'Seu saque de {price} saiu para o seu banco. Costuma chegar em até três dias úteis.',
    },
    rejected_affiliate: {
      title: 'Seu saque foi recusado',
      text: 'Seu saque de {price} foi recusado e o valor voltou ao seu saldo. A página dos seus saques explica o motivo.',
    },
    failed_affiliate: {
      title: 'Não foi possível pagar seu saque',
      text: 'Não foi possível pagar seu saque de {price} e o valor voltou ao seu saldo. Confira seus dados bancários antes de pedir outro.',
    },
    bounced_affiliate: {
      title: 'Seu saque foi devolvido',
      text: 'Seu banco nos devolveu seu saque de {price}. O valor voltou ao seu saldo. Confira seus dados bancários antes de pedir outro.',
    },
    lapsed_affiliate: {
      title: 'Seu saque não foi confirmado',
      text: 'Seu saque de {price} não foi confirmado a tempo, ou o código estava errado vezes demais. O valor voltou ao seu saldo e você pode pedir outro.',
    },
    ...telegramNotices,
    ...affiliateNotices,
    ...agencyNotices,
  },
  account: accountMails,
  accountWhy:
    'Você recebe este e-mail porque este endereço foi informado à SOS Expat. Se não pediu nada, não precisa fazer nada.',
  receipt: {
    title: 'Recibo da sua chamada com {name}',
    text: 'Este é o recibo que você pediu. Ele continua disponível na página da chamada.',
    action: 'Abrir o recibo',
    person: 'Chamada com',
    date: 'Data da chamada',
    talked: 'Tempo de conversa',
    charged: 'Valor cobrado',
    givenBack: 'Devolvido',
    reference: 'Referência da chamada',
  },
  support: {
    title: 'Respondemos à sua mensagem',
    text: 'Você nos pediu ajuda. Aqui está a nossa resposta. Para continuar, escreva para nós pela página abaixo, pois ninguém lê as respostas a este e-mail.',
    action: 'Escrever de novo',
    answered: 'Nossa resposta',
    why: 'Você recebe este e-mail porque este endereço foi informado a nós com uma pergunta. Se não foi você, não precisa fazer nada.',
  },
  invitation: {
    title: '{name} gostaria de ter você na equipe',
    text: 'A agência {name} trabalha com a SOS Expat, onde pessoas no exterior falam por telefone com um advogado ou um expatriado experiente. Cadastre-se com este endereço como profissional; o convite espera na sua conta, e você decide.',
    action: 'Cadastrar-se',
    why: 'Você recebe este e-mail porque uma agência nos deu este endereço. Se ele não lhe diz nada, não precisa fazer nada: ninguém sabe se você o leu.',
  },
  news: {
    title: 'Há novidades na sua conta',
    text: 'Entre para lê-las. Esta mensagem não diz mais porque este endereço ainda não foi confirmado.',
  },
  push: {
    call_booked: 'Há uma chamada agendada. Abra para ver quando seu telefone toca.',
    call_soon: 'Seu telefone vai tocar em instantes. Atenda e pressione 1.',
    call_missed: 'Uma chamada não foi atendida por você. Abra para ver o que acontece agora.',
    call_ended: 'Uma chamada terminou. Abra para ver como.',
    call_cancelled: 'Uma chamada foi cancelada. Seu telefone não vai tocar.',
    switched_off: 'Agora você está offline. Abra para voltar a ficar online.',
    request: 'Há novidades sobre um pedido de ajuda. Abra para ler.',
  },
  actions: mailActions,
  why: 'Você recebe esta mensagem porque tem uma conta na SOS Expat.',
  choose: 'Escolher o que você recebe',
};
