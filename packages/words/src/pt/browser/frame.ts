import type { messages as english } from '../../en/browser/frame.ts';

export const messages: Record<keyof typeof english, string> = {
  'frame.skip': 'Ir para o conteúdo',
  'frame.loading': 'Carregando',
  'problem.failed.title': 'Não foi possível carregar.',
  'problem.failed.text': 'A falha é nossa. Tente novamente.',
  'problem.offline.title': 'Sem conexão.',
  'problem.offline.text': 'Verifique sua conexão e tente novamente.',
  'problem.final.title': 'Isto não pode ser mostrado.',
  'problem.final.text': 'Não está mais aqui ou pertence a outra conta.',
  'problem.home': 'Ir para a página inicial',
  'problem.retry': 'Tentar novamente',
  'money.untouched': 'Nada foi cobrado.',
  'money.unknown':
    'Se o seu banco mostrar um valor, ele é liberado automaticamente, a menos que vocês tenham conversado.',
};
