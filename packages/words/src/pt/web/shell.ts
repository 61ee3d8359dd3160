import type { messages as english } from '../../en/web/shell.ts';

export const messages: Record<keyof typeof english, string> = {
  'shell.home': 'SOS Expat, página inicial',
  'shell.offline': 'Você está sem conexão. O que você vê foi carregado antes; para agendar é preciso ter conexão.',
  'shell.settings': 'Idioma, moeda e aparência:',
  'shell.language': 'Idioma',
  'shell.currency': 'Preços em',
  'shell.appearance': 'Aparência',
  'shell.theme.system': 'Igual à do dispositivo',
  'shell.theme.light': 'Clara',
  'shell.theme.dark': 'Escura',
  'shell.signIn': 'Entrar',
  'shell.signOut': 'Sair',
  'shell.account': 'Sua conta',
  'shell.notifications': 'Notificações',
  'shell.promise': 'Você só é cobrado se a conversa durar pelo menos um minuto.',
  'kind.lawyer': 'Advogado',
  'kind.expat': 'Expatriado experiente',
  'availability.available': 'Online agora',
  'availability.busy': 'Em chamada',
  'availability.offline': 'Offline',
  'price.perCall': '{minutes} min incluídos',
  'notFound.title': 'Não há nenhuma página aqui',
  'notFound.text':
    'O endereço pode estar errado, ou a página mudou de lugar. Se você precisa de alguém agora, comece aqui.',
  'notFound.home': 'Encontrar alguém para ligar',
};
