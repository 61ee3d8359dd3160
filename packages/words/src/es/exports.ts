import type { ExportWords } from '../export-words.ts';

export const exportWords: ExportWords = {
  title: 'Sus datos en SOS Expat',
  text: 'Todo lo que guardamos sobre usted, tal como estaba el {date}. El archivo data.json contiene lo mismo en un formato para ordenadores.',
  leftOut: 'Estos archivos son demasiado grandes para incluirlos aquí. Escríbanos y se los enviaremos:',
  count: 'Documentos: {count}',
  groups: {
    account: 'Cuenta y perfil',
    calls: 'Llamadas',
    money: 'Pagos, facturas y abonos',
    reviews: 'Opiniones',
    messages: 'Mensajes',
    settings: 'Preferencias y elementos guardados',
  },
};
