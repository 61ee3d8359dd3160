/** What agencies, their members and clients who ask them are told. */
export const agencyNotices = {
  welcome_agency: {
    title: 'Agora você cuida de uma equipe',
    text: 'Entre no painel das agências, convide os profissionais da sua equipe e escolha como quer saber dos pedidos. Você não vê nada de ninguém antes que aceite.',
  },
  asked_agency: {
    title: 'Um cliente precisa de alguém da sua equipe',
    text: 'Um cliente procura alguém que possa ajudar. Perguntamos, um após o outro, a quem está livre na sua equipe. Você também pode aceitar em nome de alguém.',
  },
  unanswered_agency: {
    title: 'Ninguém da sua equipe aceitou ainda',
    text: 'Perguntamos a todos que estão livres, e o pedido de um cliente continua aberto. Você pode aceitá-lo em nome de um dos membros.',
  },
  offered_provider: {
    title: 'Um cliente da sua agência precisa de você',
    text: 'Alguém espera uma ajuda que você pode dar. Abra o pedido e aceite; senão, perguntamos ao próximo membro.',
  },
  accepted_client: {
    title: '{name} pode atender sua chamada',
    text: '{name} tem tempo para você. Agende logo a chamada, pois o pedido não fica aberto por muito tempo.',
  },
  unfound_client: {
    title: 'Ninguém da equipe estava livre',
    text: 'Perguntamos aos colegas, e ninguém podia atender sua chamada. Nada foi cobrado. Você pode procurar outra pessoa.',
  },
  invited_provider: {
    title: 'Uma agência convida você a entrar nela',
    text: 'Uma agência gostaria de ter você na equipe. Leia no seu painel o que isso significa e depois aceite ou recuse.',
  },
  joined_agency: {
    title: '{name} entrou na sua agência',
    text: '{name} aceitou o convite e agora faz parte da sua equipe.',
  },
  left_agency: {
    title: '{name} saiu da sua agência',
    text: '{name} não faz mais parte da sua equipe. Você não vê mais nada da atividade dessa pessoa.',
  },
  removed_provider: {
    title: 'Você não faz mais parte da sua agência',
    text: 'A agência encerrou sua participação e não vê mais nada de você. Seu perfil continua como está.',
  },
} as const;
