import type { messages as english } from '../../en/web/documents.ts';

export const messages: Record<keyof typeof english, string> = {
  'callDocuments.title': 'Documentos para {name}',
  'callDocuments.text':
    'Una carta, un contrato, una página del pasaporte: antes de la llamada o después. Aquí solo los lee {name}, hasta que usted los retire; se borran a los 180 días.',
  'callDocuments.told': 'Documentos que el cliente permite leer',
  'callDocuments.told.text': 'Puede leerlos solo para el asunto de este cliente. El cliente puede retirarlos.',
  'callDocuments.allow':
    'Permito que {name} lea lo que añado aquí, y que el programa asistente con el que trabaja {name} lea su texto.',
  'callDocuments.add': 'Añadir una imagen o un PDF',
  'callDocuments.kinds': 'JPEG, PNG, WebP o PDF, {size} MB como máximo cada uno y {count} en total',
  'callDocuments.sending': 'Enviando {name}',
  'callDocuments.stop': 'Detener el envío',
  'callDocuments.kept': '{name} está listo.',
  'callDocuments.take': 'Retirar {name}',
  'callDocuments.taken': '{name} está retirado. Ya nadie lo ve.',
  'callDocuments.untaken': '{name} no se retiró. Inténtelo de nuevo.',
  'callDocuments.make': 'Obtener {name}',
  'callDocuments.ready': 'Guardar {name}',
  'callDocuments.gone': '{name} ya no está.',
  'callDocuments.failed': 'No se pudo obtener {name}. Inténtelo de nuevo.',
  'callDocuments.failed.refused': '{name} no es una imagen ni un PDF sencillo, o está dañado. Hágale mejor una foto.',
  'callDocuments.failed.large': '{name} supera los {size} MB. Envíe una parte o un archivo más ligero.',
  'callDocuments.failed.full': 'No caben más documentos. Retire uno primero.',
  'callDocuments.failed.other': '{name} no se envió. Compruebe la conexión e inténtelo de nuevo.',
};
