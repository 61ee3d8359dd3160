import type { messages as english } from '../../en/web/documents.ts';

export const messages: Record<keyof typeof english, string> = {
  'callDocuments.title': 'Documentos para {name}',
  'callDocuments.text':
    'Uma carta, um contrato, uma página do passaporte: antes da chamada ou depois. Aqui só {name} os lê, até você os retirar; são apagados após 180 dias.',
  'callDocuments.told': 'Documentos que o cliente permite ler',
  'callDocuments.told.text': 'Você pode lê-los só para o assunto deste cliente. O cliente pode retirá-los.',
  'callDocuments.allow':
    'Permito que {name} leia o que adiciono aqui, e que o programa assistente com que {name} trabalha leia o texto.',
  'callDocuments.add': 'Adicionar uma imagem ou um PDF',
  'callDocuments.kinds': 'JPEG, PNG, WebP ou PDF, no máximo {size} MB cada e {count} ao todo',
  'callDocuments.sending': 'Enviando {name}',
  'callDocuments.stop': 'Parar o envio',
  'callDocuments.kept': '{name} está aqui.',
  'callDocuments.take': 'Retirar {name}',
  'callDocuments.taken': '{name} foi retirado. Ninguém mais o vê.',
  'callDocuments.untaken': '{name} não foi retirado. Tente de novo.',
  'callDocuments.make': 'Obter {name}',
  'callDocuments.ready': 'Salvar {name}',
  'callDocuments.gone': '{name} não está mais aqui.',
  'callDocuments.failed': 'Não foi possível obter {name}. Tente de novo.',
  'callDocuments.failed.refused': '{name} não é imagem nem PDF simples, ou está danificado. Tire uma foto dele.',
  'callDocuments.failed.large': '{name} passa de {size} MB. Envie uma parte ou um arquivo mais leve.',
  'callDocuments.failed.full': 'Não cabem mais documentos. Retire um primeiro.',
  'callDocuments.failed.other': '{name} não foi enviado. Verifique a conexão e tente de novo.',
};
