export const messages = {
  'vat.title': 'USt-IdNr. Ihres Unternehmens',
  'vat.text':
    'Wenn Sie für ein Unternehmen in der Europäischen Union anrufen, geben Sie dessen USt-IdNr. an. Wir prüfen sie in VIES, dem Register der Europäischen Kommission, und Ihre Rechnungen weisen sie aus.',
  'vat.label': 'USt-IdNr.',
  'vat.hint': 'Sie beginnt mit den zwei Buchstaben ihres Landes, zum Beispiel {example}.',
  'vat.name.label': 'Name des Unternehmens',
  'vat.name.hint': 'Er steht auf Ihren Rechnungen, wenn das Register ihn nicht nennt.',
  'vat.address.label': 'Anschrift des Unternehmens',
  'vat.missing': 'Das Register nennt Name und Anschrift des Unternehmens nicht. Geben Sie sie für Ihre Rechnungen an.',
  'vat.check': 'Prüfen und speichern',
  'vat.again': 'Erneut prüfen',
  'vat.change': 'Nummer, Name oder Anschrift ändern',
  'vat.remove': 'Nummer entfernen',
  'vat.removed': 'Die Nummer ist entfernt. Ihre nächsten Rechnungen weisen sie nicht aus.',
  'vat.valid.title': 'Die Nummer ist gültig',
  'vat.valid.text':
    'Ihre nächsten Rechnungen weisen sie aus. Ein Unternehmen in einem anderen Land der Union als unserem schuldet die Umsatzsteuer selbst; seine Rechnungen enthalten keine.',
  'vat.invalid.title': 'Laut VIES ist diese Nummer nicht gültig',
  'vat.invalid.text':
    'Ihre Rechnungen enthalten Umsatzsteuer wie für eine Privatperson. Suchen Sie nach einem Tippfehler, oder fragen Sie Ihr Finanzamt, ob die Nummer für den Handel innerhalb der Union freigegeben ist.',
  'vat.unavailable.title': 'Die Nummer konnte noch nicht geprüft werden',
  'vat.unavailable.text':
    'Wir fragen jeden Tag erneut. Bis dahin enthalten Ihre Rechnungen Umsatzsteuer. Sobald die Nummer bestätigt ist, werden sie gutgeschrieben und ohne sie neu ausgestellt. Der Preis bleibt gleich.',
  'vat.trouble.country': 'Das Register dieses Landes antwortet im Moment nicht.',
  'vat.trouble.service': 'VIES antwortet im Moment nicht.',
  'vat.trouble.ours': 'VIES nimmt unsere Anfragen im Moment nicht an. Das zu beheben ist unsere Sache.',
  'vat.malformed': 'Das kann keine USt-IdNr. eines Landes der Europäischen Union sein.',
  'vat.proof': 'Konsultationsnummer {number}',
  'vat.checkedOn': 'Geprüft am {day}',
  'vat.business': 'Ich rufe für ein Unternehmen an',
  'vat.business.given': 'Rechnung mit der USt-IdNr. {number}',
} as const;
