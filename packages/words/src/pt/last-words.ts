import type { lastWords as english } from '../en/last-words.ts';

export const lastWords: typeof english = {
  title: 'Não foi possível mostrar isto.',
  text: 'Carregue a página novamente. Uma chamada agendada continua sem ela.',
  offline:
    'Você está sem conexão, e esta página não foi guardada no seu dispositivo. Uma chamada agendada continua sem ela.',
  retry: 'Carregar novamente',
};
