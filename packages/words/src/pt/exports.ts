import type { ExportWords } from '../export-words.ts';

export const exportWords: ExportWords = {
  title: 'Seus dados na SOS Expat',
  text: 'Tudo o que guardamos sobre você, como estava em {date}. O arquivo data.json contém o mesmo em formato para computadores.',
  leftOut: 'Estes arquivos são grandes demais para constar aqui. Escreva para nós e os enviaremos:',
  count: 'Documentos: {count}',
  groups: {
    account: 'Conta e perfil',
    calls: 'Chamadas',
    money: 'Pagamentos, faturas e repasses',
    reviews: 'Avaliações',
    messages: 'Mensagens',
    settings: 'Preferências e itens salvos',
  },
};
