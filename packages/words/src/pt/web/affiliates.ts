import type { messages as english } from '../../en/web/affiliates.ts';

export const messages: Record<keyof typeof english, string> = {
  'affiliate.chatter.title': 'Cadastrar-se como chatter',
  'affiliate.chatter.text':
    'Você conversa com pessoas no exterior em chats e fóruns e nos indica quem precisa de ajuda.',
  'affiliate.influencer.title': 'Cadastrar-se como influenciador',
  'affiliate.influencer.text': 'Você fala de nós a quem segue você.',
  'affiliate.blogger.title': 'Cadastrar-se como blogueiro',
  'affiliate.blogger.text': 'Você escreve sobre a vida no exterior e nos indica a seus leitores.',
  'affiliate.groupAdmin.title': 'Cadastrar-se como responsável por grupo',
  'affiliate.groupAdmin.text': 'Você cuida de um grupo de pessoas no exterior e nos indica a seus membros.',
  'affiliate.coming':
    'Sua conta funciona na hora. Seus links, números e pagamentos ainda não estão abertos: até lá, nada é contado e nada é devido.',
  'affiliate.links': 'Você divulga a gente?',
  'affiliate.role': 'Seu papel',
  'affiliate.is.chatter': 'Participante de chats',
  'affiliate.is.influencer': 'Influenciador',
  'affiliate.is.blogger': 'Blogueiro',
  'affiliate.is.groupAdmin': 'Responsável por grupo',
  'affiliate.is.agency_manager': 'Responsável por agência',
  'affiliate.agency': 'O painel das agências ainda não está aberto. Sua conta funciona na hora.',
  'affiliate.chatter.place': 'Onde fala com pessoas no estrangeiro?',
  'affiliate.influencer.place': 'Endereço do seu perfil ou canal',
  'affiliate.blogger.place': 'Endereço do seu blogue',
  'affiliate.groupAdmin.place': 'Nome ou endereço do seu grupo',
  'affiliate.place.missing': 'Preencha este campo com pelo menos três letras.',
  'affiliate.influencer.audience': 'Quantas pessoas o seguem?',
  'affiliate.blogger.audience': 'Quantas pessoas o leem por mês?',
  'affiliate.groupAdmin.audience': 'Quantos membros tem?',
  'affiliate.audience.to': 'Até {count}',
  'affiliate.audience.more': 'Mais de {count}',
  'affiliate.language': 'Em que língua, principalmente?',
};
