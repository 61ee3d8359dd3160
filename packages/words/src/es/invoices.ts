import type { InvoiceWords } from '../invoice-words.ts';

export const invoices: InvoiceWords = {
  titles: {
    invoice: 'Factura',
    credit: 'Factura rectificativa',
    statement: 'Liquidación',
    correction: 'Corrección de una liquidación',
  },
  items: {
    service_lawyer: 'Consulta telefónica con un abogado',
    service_expat: 'Ayuda telefónica de un expatriado',
    fee: 'Servicio de la plataforma',
    share: 'Su parte de una llamada',
  },
  notes: {
    invoice: 'Pagado. No queda nada por pagar.',
    credit: 'Este importe se devuelve por el medio con el que se pagó.',
    statement: 'Esta liquidación no es una factura. Indica lo que le corresponde por una llamada.',
    correction: 'Esta liquidación no es una factura. Indica lo que le corresponde por una llamada.',
  },
  number: 'Número',
  issued: 'Fecha de emisión',
  calledAt: 'Fecha de la llamada',
  from: 'De',
  to: 'Para',
  net: 'Base imponible',
  vat: 'IVA {rate}',
  rounding: 'Redondeo',
  total: 'Total',
  allowance: 'Descuento con el código {code}',
  discount: 'El precio sin el código {code} es {full}; el descuento es de {amount}.',
  corrects: 'Rectifica {number} de {date}',
  reverse: 'Inversión del sujeto pasivo: el destinatario debe el IVA (artículo 196 de la Directiva 2006/112/CE).',
  outside:
    'No sujeto al IVA de la Unión Europea: el destinatario está fuera de ella (artículos 44 y 59 de la Directiva 2006/112/CE).',
  vatNumber: 'Número de IVA',
  registration: 'Número de registro',
};
