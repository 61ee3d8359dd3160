import type { Labelled } from './labelled-text.ts';

export const western: readonly Labelled[] = [
  {
    locale: 'fr',
    source:
      "Le bailleur restitue le dépôt de garantie dans un délai d’un mois à compter de la remise des clés. Il ne peut retenir que les sommes dont il justifie le montant par des factures. À défaut de restitution, le dépôt est majoré de 10 % du loyer mensuel pour chaque mois commencé.\n\nLe locataire n'est pas tenu des réparations dues à la vétusté. L'état des lieux est établi contradicto-\nirement par les deux parties, en deux exemplaires. Le congé est donné par lettre recommandée au moins 3 mois avant l'échéance. La somme de 1 250 € est due au titre des charges.",
    proved: [
      "restitue le dépôt de garantie dans un délai d'un mois",
      '« Il ne peut retenir que les sommes dont il justifie le montant par des factures »',
      'L’état des lieux est établi contradictoirement par les deux parties',
      'Le congé est donné par lettre recommandée […] avant l’échéance',
      'le dépôt est majoré de 10 % du loyer mensuel',
      'la somme de 1 250 € est due au titre des charges.',
      '[l]e locataire n’est pas tenu des réparations',
    ],
    unproved: [
      'dans un délai de deux mois à compter de la remise des clés',
      'Le locataire est tenu des réparations dues à la vétusté',
      'le dépôt est majoré de 20 % du loyer mensuel',
      'Il peut retenir les sommes dont il justifie le montant',
      "Le congé est donné par courriel au moins 3 mois avant l'échéance",
      'Le bailleur paie toutes les charges de copropriété',
      'avant l’échéance … Le congé est donné',
      'Le locataire … tenu des réparations',
    ],
  },
  {
    locale: 'en',
    source:
      "An employer shall give notice of not less than four weeks to an employee who has been employed for two years. The notice must be in writing and state the reasons. An employee may not waive the right to notice.\n\nWages are paid on or before the 7th day of each month. The employer shall not deduct a fine of more than £150 from wages without the employee's writ-\nten consent. A well-known custom of the trade does not override this “section”.",
    proved: [
      'notice of not less than four weeks',
      'The notice must be in writing and state the reasons.',
      'AN EMPLOYEE MAY NOT WAIVE THE RIGHT TO NOTICE',
      'without the employee’s written consent',
      'on or before the 7th day of each month',
      'A well-known custom of the trade does not override this "section"',
      "The employer shall not deduct ... without the employee's written consent",
    ],
    unproved: [
      'notice of not less than six weeks',
      'An employee may waive the right to notice',
      'The employer shall deduct a fine of more than £150',
      'The employer shall … deduct a fine of more than £150 from wages',
      'employed for three years',
      'Wages are paid on or before the 17th day of each month',
      'the reasons must be in writing',
      'The employer shall pay damages to the employee',
    ],
  },
  {
    locale: 'es',
    source:
      'El arrendatario podrá desistir del contrato una vez que hayan transcurrido al menos seis meses. Deberá comunicarlo al arrendador con una antelación mínima de treinta días. Las partes podrán pactar una indemnización equivalente a una mensualidad.\n\nLa fianza no podrá exceder de 2 mensualidades. El arrendador no está obligado a realizar obras de me-\njora. Será nulo el pacto que modifique en perjuicio del arrendatario las normas del “presente título”.',
    proved: [
      'una vez que hayan transcurrido al menos seis meses',
      '«Deberá comunicarlo al arrendador con una antelación mínima de treinta días»',
      'obligado a realizar obras de mejora',
      'las normas del "presente título"',
      'LA FIANZA NO PODRÁ EXCEDER DE 2 MENSUALIDADES',
      'Las partes podrán pactar […] una mensualidad',
      'La fianza no podrá exceder de ２ mensualidades',
    ],
    unproved: [
      'hayan transcurrido al menos tres meses',
      'La fianza podrá exceder de 2 mensualidades',
      'El arrendador … obligado a realizar obras de mejora',
      'una antelación mínima de veinte días',
      'La fianza no podrá exceder de 3 mensualidades',
      'una indemnización equivalente a dos mensualidades',
      'El arrendatario pagará todas las obras',
      'Será válido el pacto que modifique',
    ],
  },
  {
    locale: 'de',
    source:
      'Die Kündigung bedarf der schriftlichen Form. Sie ist spätestens am dritten Werktag eines Kalendermonats für den Ablauf des übernächsten Monats zulässig. Der Vermieter kann nur kündigen, wenn er ein berechtigtes Interesse hat.\n\nDie Kündigung zum Zwecke der Mieterhöhung ist nicht zulässig. Der Mieter darf die Miete um 15 Prozent mindern, solange die Hei-\nzung ausfällt. Eine Kaution darf das Dreifache der Monatsmiete nicht „übersteigen“.',
    proved: [
      'Die Kündigung bedarf der schriftlichen Form',
      '„Der Vermieter kann nur kündigen, wenn er ein berechtigtes Interesse hat“',
      'solange die Heizung ausfällt',
      'spätestens am dritten Werktag … zulässig',
      'darf das Dreifache der Monatsmiete nicht "übersteigen"',
      'die Miete um 15 Prozent mindern',
      'ist  nicht\nzulässig',
    ],
    unproved: [
      'Die Kündigung bedarf der mündlichen Form',
      'spätestens am fünften Werktag eines Kalendermonats',
      'zum Zwecke der Mieterhöhung ist zulässig',
      'zum Zwecke der Mieterhöhung ist … zulässig',
      'die Miete um 25 Prozent mindern',
      'Eine Kaution darf das Zweifache der Monatsmiete nicht übersteigen',
      'Der Mieter kann nur kündigen, wenn er ein berechtigtes Interesse hat',
      'Der Vermieter trägt die Kosten der Heizung',
    ],
  },
  {
    locale: 'pt',
    source:
      'O contrato de trabalho a termo não pode durar mais de dois anos. O trabalhador tem direito a 22 dias úteis de férias. A retribuição do período de férias é paga antes do seu início.\n\nO empregador não pode opor-se ao exercício dos direitos do trabalhador. A cessação é comu-\nnicada por escrito com aviso prévio de 30 dias. Na falta de aviso, é devida uma “compensação” igual à retribuição.',
    proved: [
      'O contrato de trabalho a termo não pode durar mais de dois anos',
      '“22 dias úteis de férias”',
      'A cessação é comunicada por escrito',
      'é devida uma «compensação» igual à retribuição',
      'O empregador não pode opor‑se ao exercício',
      'A retribuição […] é paga antes do seu início.',
      'aviso prévio de 30 dias',
    ],
    unproved: [
      'O contrato de trabalho a termo pode durar mais de dois anos',
      'não pode durar mais de três anos',
      'O empregador … pode opor-se ao exercício',
      'tem direito a 25 dias úteis de férias',
      'é paga depois do seu início',
      'aviso prévio de 60 dias',
      'A cessação é comunicada verbalmente',
      'O trabalhador perde o direito a férias',
    ],
  },
];
