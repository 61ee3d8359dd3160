export const messages = {
  'vat.title': 'VAT number of your business',
  'vat.text':
    'If you call for a business in the European Union, give its VAT number. We check it in VIES, the register of the European Commission, and your invoices show it.',
  'vat.label': 'VAT number',
  'vat.hint': 'It begins with the two letters of its country, such as {example}.',
  'vat.name.label': 'Name of the business',
  'vat.name.hint': 'It stands on your invoices where the register does not tell it.',
  'vat.address.label': 'Address of the business',
  'vat.missing': 'The register does not tell the name and address of the business. Give them for your invoices.',
  'vat.check': 'Check and save',
  'vat.again': 'Check again',
  'vat.change': 'Change number, name or address',
  'vat.remove': 'Remove the number',
  'vat.removed': 'The number is removed. Your next invoices do not show it.',
  'vat.valid.title': 'The number is valid',
  'vat.valid.text':
    'Your next invoices show it. A business in another country of the Union than ours owes the VAT itself, so its invoices bear none.',
  'vat.invalid.title': 'VIES does not know this number as valid',
  'vat.invalid.text':
    'Your invoices show VAT, as for a private person. Look for a slip of the keys, or ask your tax office whether the number is open for trade within the Union.',
  'vat.unavailable.title': 'The number could not be checked yet',
  'vat.unavailable.text':
    'We ask again every day. Until then your invoices show VAT. When the number is confirmed, they are credited and issued again without it. The price stays the same.',
  'vat.trouble.country': 'The register of that country does not answer at the moment.',
  'vat.trouble.service': 'VIES does not answer at the moment.',
  'vat.trouble.ours': 'VIES does not take our questions at the moment. That is for us to mend.',
  'vat.malformed': 'This can be no VAT number of a country of the European Union.',
  'vat.proof': 'Consultation number {number}',
  'vat.checkedOn': 'Checked on {day}',
  'vat.business': 'I am calling for a business',
  'vat.business.given': 'Invoice with the VAT number {number}',
} as const;
