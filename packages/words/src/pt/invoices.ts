import type { InvoiceWords } from '../invoice-words.ts';

export const invoices: InvoiceWords = {
  titles: {
    invoice: 'Fatura',
    credit: 'Nota de crédito',
    statement: 'Demonstrativo',
    correction: 'Correção de um demonstrativo',
  },
  items: {
    service_lawyer: 'Consulta por telefone com um advogado',
    service_expat: 'Ajuda por telefone de um expatriado',
    fee: 'Serviço da plataforma',
    share: 'Sua parte de uma chamada',
  },
  notes: {
    invoice: 'Pago. Não resta nada a pagar.',
    credit: 'Este valor é devolvido pelo meio usado no pagamento.',
    statement: 'Este demonstrativo não é uma fatura. Ele informa o que você tem a receber por uma chamada.',
    correction: 'Este demonstrativo não é uma fatura. Ele informa o que você tem a receber por uma chamada.',
  },
  number: 'Número',
  issued: 'Data de emissão',
  calledAt: 'Data da chamada',
  from: 'De',
  to: 'Para',
  net: 'Valor líquido',
  vat: 'IVA {rate}',
  rounding: 'Arredondamento',
  total: 'Total',
  allowance: 'Desconto com o código {code}',
  discount: 'O preço sem o código {code} é {full}; o desconto é de {amount}.',
  corrects: 'Corrige {number} de {date}',
  reverse: 'Autoliquidação: o IVA é devido pelo destinatário (artigo 196 da Diretiva 2006/112/CE).',
  outside:
    'Não sujeito ao IVA da União Europeia: o destinatário está fora dela (artigos 44 e 59 da Diretiva 2006/112/CE).',
  vatNumber: 'Número de IVA',
  registration: 'Número de registro',
};
