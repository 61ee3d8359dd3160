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
};
