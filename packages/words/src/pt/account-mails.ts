import type { NotificationWords } from '../notification-words.ts';

export const accountMails: NotificationWords['account'] = {
  confirm_address: {
    title: 'Confirme seu endereço de e-mail',
    text: 'Com este link você mostra que este endereço é seu. Até lá você pode agendar chamadas, mas nossos e-mails não dizem nada sobre elas.',
    action: 'Confirmar o endereço',
  },
  reset_password: {
    title: 'Escolha uma nova senha',
    text: 'Foi pedida uma nova senha para a conta com este endereço. O link funciona uma vez, durante uma hora. Enquanto ele não for usado, a senha antiga continua valendo.',
    action: 'Escolher a nova senha',
  },
  address_known: {
    title: 'Você já tem uma conta',
    text: 'Alguém tentou se cadastrar com este endereço, que já tem uma conta. Se foi você, entre na conta ou peça lá uma nova senha.',
    action: 'Ir para a página de entrada',
  },
  confirm_new_address: {
    title: 'Confirme seu novo endereço de e-mail',
    text: 'Alguém quer usar este endereço em sua conta de agora em diante. Com este link você concorda; depois, entre com ele.',
    action: 'Usar este endereço',
  },
  new_address_asked: {
    title: 'Foi pedida uma mudança do seu endereço de e-mail',
    text: 'Alguém que entrou na sua conta quer dar a ela outro endereço. Ele só muda quando o novo for confirmado. Se não foi você, entre, troque a senha e saia de todos os aparelhos.',
    action: 'Entrar e verificar',
  },
  export_ready: {
    title: 'Seus dados estão prontos',
    text: 'A cópia dos seus dados que foi solicitada está pronta. Você pode baixá-la na sua conta durante sete dias; depois o arquivo é excluído. Se não foi você que pediu, entre, altere sua senha e saia de todos os dispositivos.',
    action: 'Ir para seus dados',
  },
  deletion_asked: {
    title: 'Sua conta será excluída',
    text: 'Foi solicitada a exclusão da sua conta. Ela acontece em sete dias, assim que não houver chamada, pagamento ou contestação em aberto. Até lá você pode desistir: entre e abra a página dos seus dados. Se não foi você, faça isso agora e depois altere sua senha.',
    action: 'Entrar e verificar',
  },
  deletion_withdrawn: {
    title: 'Sua conta continua',
    text: 'A exclusão da sua conta foi cancelada. Tudo está como antes. Se não foi você, entre e altere sua senha.',
    action: 'Entrar',
  },
  account_deleted: {
    title: 'Sua conta está sendo excluída',
    text: 'O prazo para desistir terminou, e sua conta e seus dados estão sendo excluídos agora. Faturas e registros contábeis são mantidos pelo tempo que a lei exige, sem o seu nome. Este é o último e-mail que você recebe de nós sobre isso.',
    action: 'Visitar a SOS Expat',
  },
  account_suspended: {
    title: 'Sua conta está suspensa',
    text: 'Nossa equipe suspendeu sua conta, e por enquanto ninguém pode entrar nela. As chamadas agendadas são canceladas e os valores reservados para elas são liberados. Para saber o motivo, ou para contestar, escreva para nós e responderemos.',
    action: 'Escrever para nós',
  },
  account_restored: {
    title: 'Sua conta está aberta de novo',
    text: 'Nossa equipe retirou a suspensão. Você pode entrar e usar sua conta como antes. Se atende chamadas, fique online de novo quando estiver pronto.',
    action: 'Entrar na sua conta',
  },
  role_changed: {
    title: 'Sua conta tem outro uso agora',
    text: 'Nossa equipe mudou o uso da sua conta. Entre de novo para ver as páginas dela. Se você não pediu isso, escreva para nós.',
    action: 'Entrar de novo',
  },
  withdrawal_code: {
    title: 'Confirme seu saque',
    text: 'Seu código é {code}. Ele vale por 15 minutos. Digite-o na página dos seus saques. Se você não pediu nenhum saque, não dê o código a ninguém, mude sua senha e cancele o saque.',
    action: 'Ver seus saques',
  },
  alert_raised: {
    title: 'Alerta da plataforma: {alert}',
    text: 'Acabou de acontecer, e nenhum administrador examinou ainda. O console diz de quem se trata e o que fazer.',
    action: 'Abrir o console',
  },
  alert_waiting: {
    title: 'Ainda à espera: {alert}',
    text: 'Este alerta não pode esperar, e nenhum administrador cuidou dele. Vamos lembrar você até que alguém o faça, depois de meia hora, depois de duas horas e então a cada seis.',
    action: 'Examinar agora',
  },
  alerts_open: {
    title: 'Ainda há alertas abertos',
    text: 'Há alertas que nenhum administrador examinou. Eles continuam neste e-mail diário até que alguém o faça.',
    action: 'Ver os alertas abertos',
  },
};
