import type { InvoiceWords } from '../invoice-words.ts';

export const invoices: InvoiceWords = {
  titles: {
    invoice: 'Facture',
    credit: 'Avoir',
    statement: 'Relevé',
    correction: 'Correction d’un relevé',
  },
  items: {
    service_lawyer: 'Consultation par téléphone avec un avocat',
    service_expat: 'Aide par téléphone d’un expatrié',
    fee: 'Service de la plateforme',
    share: 'Votre part d’un appel',
  },
  notes: {
    invoice: 'Payé. Il ne reste rien à payer.',
    credit: 'Ce montant est remboursé par le moyen de paiement utilisé.',
    statement: 'Ce relevé n’est pas une facture. Il indique ce qui vous est dû pour un appel.',
    correction: 'Ce relevé n’est pas une facture. Il indique ce qui vous est dû pour un appel.',
  },
  number: 'Numéro',
  issued: 'Date d’émission',
  calledAt: 'Date de l’appel',
  from: 'De',
  to: 'À',
  net: 'Montant hors taxe',
  vat: 'TVA {rate}',
  rounding: 'Arrondi',
  total: 'Total',
  allowance: 'Remise avec le code {code}',
  discount: 'Prix sans le code {code} : {full} ; remise : {amount}.',
  corrects: 'Corrige {number} du {date}',
  reverse: 'Autoliquidation : la TVA est due par le preneur (article 196 de la directive 2006/112/CE).',
  outside:
    'Hors du champ de la TVA de l’Union européenne : le preneur est établi en dehors de l’Union (articles 44 et 59 de la directive 2006/112/CE).',
  vatNumber: 'Numéro de TVA',
  registration: 'Numéro d’immatriculation',
};
