import type { NotificationWords } from '../notification-words.ts';

export const notifications: NotificationWords = {
  texts: {
    welcome: {
      title: 'A sua conta está pronta',
      text: 'Escolha alguém que conheça o país e fale a sua língua: ligamos a ambos em poucos minutos. Só paga se falarem pelo menos um minuto.',
    },
    booked_client: {
      title: 'A sua chamada com {name} está marcada',
      text: 'Ligamos-lhe às {time}. Atenda e prima 1. A chamada custa {price}, e só paga se falarem pelo menos um minuto.',
    },
    booked_provider: {
      title: 'Um cliente marcou uma chamada consigo',
      text: 'O seu telefone toca pouco depois das {time}. Atenda e prima 1 para aceitar a chamada.',
    },
    soon_client: {
      title: 'O seu telefone vai tocar',
      text: 'Ligamos-lhe às {time}. Talvez não conheça o número. Atenda e prima 1 para falar com {name}.',
    },
    soon_provider: {
      title: 'O seu telefone vai tocar dentro de momentos',
      text: 'Ligamos ao cliente às {time} e a si logo a seguir. Atenda e prima 1 para aceitar a chamada.',
    },
    missed_client: {
      title: 'Perdeu a sua chamada com {name}',
      text: 'Ligámos-lhe várias vezes e a chamada não foi atendida. Nada lhe é cobrado e a retenção no seu cartão é libertada.',
    },
    missed_provider: {
      title: 'Perdeu uma chamada',
      text: 'Um cliente esperou por si e a chamada não foi atendida. Três chamadas perdidas seguidas deixam-no offline.',
    },
    charged_client: {
      title: 'A sua chamada com {name} terminou',
      text: 'Falaram {talk}. Foram cobrados {price} no seu cartão.',
    },
    uncollected_client: {
      title: 'A sua chamada com {name} terminou',
      text: 'Falaram {talk}. A retenção no seu cartão já não existia, por isso nada foi cobrado até agora.',
    },
    talked_provider: {
      title: 'A sua chamada terminou',
      text: 'Falaram {talk}. A chamada conta, e a sua parte chega em breve ao seu saldo.',
    },
    short_client: {
      title: 'A sua chamada durou menos de um minuto',
      text: 'Nada lhe é cobrado e a retenção no seu cartão é libertada. Pode marcar de novo quando quiser.',
    },
    short_provider: {
      title: 'A chamada durou menos de um minuto',
      text: 'Chamadas de menos de um minuto não são cobradas ao cliente nem pagas.',
    },
    nobody_client: {
      title: 'Não foi possível contactar {name}',
      text: 'Nada lhe é cobrado e a retenção no seu cartão é libertada. Talvez outras pessoas que conhecem o país estejam disponíveis agora.',
    },
    nobody_provider: {
      title: 'O cliente não atendeu a chamada',
      text: 'A chamada terminou. Não precisa de fazer nada.',
    },
    failed_client: {
      title: 'A sua chamada não pôde realizar-se',
      text: 'Algo correu mal do nosso lado. Nada lhe é cobrado e a retenção no seu cartão é libertada.',
    },
    failed_provider: {
      title: 'Uma chamada não pôde realizar-se',
      text: 'Algo correu mal do nosso lado. Não precisa de fazer nada.',
    },
    cancelled_client: {
      title: 'A sua chamada com {name} foi cancelada',
      text: 'O seu telefone não vai tocar. Nada lhe é cobrado e a retenção no seu cartão é libertada.',
    },
    cancelled_provider: {
      title: 'Uma chamada consigo foi cancelada',
      text: 'O seu telefone não vai tocar, e os clientes podem voltar a marcar consigo.',
    },
    switched_off: {
      title: 'Está offline',
      text: 'Colocámo-lo offline, porque houve chamadas perdidas ou não tivemos notícias suas durante algum tempo. Os clientes não podem marcar consigo até voltar a ficar online.',
    },
    application_approved: {
      title: 'Já pode atender chamadas',
      text: 'A sua candidatura foi aprovada e o seu perfil já pode ser encontrado. Fique em linha sempre que quiser receber chamadas.',
    },
    application_asked: {
      title: 'Há algo a corrigir na sua candidatura',
      text: 'Analisámos a sua candidatura e pedimos-lhe uma correção antes de decidirmos. Abra-a para ler qual é e volte a enviá-la.',
    },
    application_rejected: {
      title: 'A sua candidatura não foi aceite',
      text: 'Analisámos a sua candidatura e não a podemos aceitar. Abra-a para ler o motivo.',
    },
    number_moved: {
      title: 'O seu número de telefone pertence a outra conta',
      text: 'Alguém nos provou que atende o número que indicou; por isso, aqui já não é seu. Se ainda o usa, confirme-o de novo na sua conta.',
    },
  },
  news: {
    title: 'Há novidades na sua conta',
    text: 'Inicie sessão para as ler. Esta mensagem não diz mais, porque este endereço ainda não foi confirmado.',
  },
  open: 'Abrir o SOS Expat',
  why: 'Recebe esta mensagem porque tem uma conta no SOS Expat.',
  choose: 'Escolher o que recebe',
};
