export const messages = {
  'vat.title': 'Numéro de TVA de votre entreprise',
  'vat.text':
    'Si vous appelez pour une entreprise de l’Union européenne, indiquez son numéro de TVA. Nous le vérifions dans VIES, le registre de la Commission européenne, et il figure sur vos factures.',
  'vat.label': 'Numéro de TVA',
  'vat.hint': 'Il commence par les deux lettres de son pays, par exemple {example}.',
  'vat.name.label': 'Nom de l’entreprise',
  'vat.name.hint': 'Il figure sur vos factures lorsque le registre ne l’indique pas.',
  'vat.address.label': 'Adresse de l’entreprise',
  'vat.missing': 'Le registre n’indique pas le nom et l’adresse de l’entreprise. Donnez-les pour vos factures.',
  'vat.check': 'Vérifier et enregistrer',
  'vat.again': 'Vérifier de nouveau',
  'vat.change': 'Modifier le numéro, le nom ou l’adresse',
  'vat.remove': 'Supprimer le numéro',
  'vat.removed': 'Le numéro est supprimé. Il ne figurera plus sur vos prochaines factures.',
  'vat.valid.title': 'Le numéro est valide',
  'vat.valid.text':
    'Il figure sur vos prochaines factures. Une entreprise d’un autre pays de l’Union que le nôtre doit elle-même la TVA : ses factures n’en comportent pas.',
  'vat.invalid.title': 'VIES indique que ce numéro n’est pas valide',
  'vat.invalid.text':
    'Vos factures comportent la TVA, comme pour un particulier. Cherchez une faute de frappe, ou demandez à votre service des impôts si le numéro est ouvert aux échanges dans l’Union.',
  'vat.unavailable.title': 'Le numéro n’a pas encore pu être vérifié',
  'vat.unavailable.text':
    'Nous redemandons chaque jour. D’ici là, vos factures comportent la TVA. Quand le numéro est confirmé, elles font l’objet d’un avoir et sont émises de nouveau sans TVA. Le prix reste le même.',
  'vat.trouble.country': 'Le registre de ce pays ne répond pas pour le moment.',
  'vat.trouble.service': 'VIES ne répond pas pour le moment.',
  'vat.trouble.ours': 'VIES n’accepte pas nos demandes pour le moment. C’est à nous d’y remédier.',
  'vat.malformed': 'Ce ne peut pas être un numéro de TVA d’un pays de l’Union européenne.',
  'vat.proof': 'Numéro de consultation {number}',
  'vat.checkedOn': 'Vérifié le {day}',
  'vat.business': 'J’appelle pour une entreprise',
  'vat.business.given': 'Facture au numéro de TVA {number}',
} as const;
