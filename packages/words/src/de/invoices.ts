import type { InvoiceWords } from '../invoice-words.ts';

export const invoices: InvoiceWords = {
  titles: {
    invoice: 'Rechnung',
    credit: 'Rechnungskorrektur',
    statement: 'Abrechnung',
    correction: 'Korrektur einer Abrechnung',
  },
  items: {
    service_lawyer: 'Telefonische Beratung durch einen Anwalt',
    service_expat: 'Telefonische Hilfe durch einen Expatriate',
    fee: 'Leistung der Plattform',
    share: 'Ihr Anteil an einem Gespräch',
  },
  notes: {
    invoice: 'Bezahlt. Es ist nichts mehr zu zahlen.',
    credit: 'Dieser Betrag wird auf dem Weg erstattet, auf dem bezahlt wurde.',
    statement: 'Diese Abrechnung ist keine Rechnung. Sie sagt, was Ihnen für ein Gespräch zusteht.',
    correction: 'Diese Abrechnung ist keine Rechnung. Sie sagt, was Ihnen für ein Gespräch zusteht.',
  },
  number: 'Nummer',
  issued: 'Rechnungsdatum',
  calledAt: 'Datum des Gesprächs',
  from: 'Von',
  to: 'An',
  net: 'Nettobetrag',
  vat: 'USt. {rate}',
  rounding: 'Rundung',
  total: 'Gesamtbetrag',
  allowance: 'Rabatt mit dem Code {code}',
  discount: 'Preis ohne den Code {code}: {full}; Rabatt: {amount}.',
  corrects: 'Korrigiert {number} vom {date}',
  reverse: 'Steuerschuldnerschaft des Leistungsempfängers (Artikel 196 der Richtlinie 2006/112/EG).',
  outside:
    'Nicht steuerbar in der Europäischen Union: Der Empfänger ist außerhalb ansässig (Artikel 44 und 59 der Richtlinie 2006/112/EG).',
  vatNumber: 'USt-IdNr.',
  registration: 'Registernummer',
};
