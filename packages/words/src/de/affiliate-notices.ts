/** What affiliates are told of what they earn. */
export const affiliateNotices = {
  welcome_affiliate: {
    title: 'Ihr Link ist bereit',
    text: 'Teilen Sie Ihren Link mit Menschen im Ausland. Wenn jemand, der darüber gekommen ist, einen bezahlten Anruf führt, wird Ihnen eine Provision gutgeschrieben. Ihre Übersicht zählt Klicks, Anmeldungen und Anrufe.',
  },
  earned_affiliate: {
    title: 'Provisionen wurden gutgeschrieben',
    text: 'Was Sie verdient haben, hat seine Wartezeit hinter sich und ist auf Ihrem Guthaben. Ihre Abrechnung zeigt jede Provision.',
  },
  reversed_affiliate: {
    title: 'Eine Provision wurde zurückgenommen',
    text: 'Ein Gespräch, das Ihnen Geld gebracht hat, wurde erstattet oder nach einem Streitfall verloren. Seine Provision wurde deshalb von Ihrem Guthaben abgezogen. Ihre Abrechnung zeigt, welche.',
  },
  adjusted_affiliate: {
    title: 'Ihr Guthaben wurde berichtigt',
    text: 'Unser Team hat Ihr Guthaben um {price} berichtigt. Ihre Abrechnung zeigt es. Wenn es falsch aussieht, schreiben Sie uns.',
  },
  honest_affiliate: {
    title: 'Ihre Provisionen wurden geprüft',
    text: 'Wir haben Gespräche angesehen, die Sie gebracht haben, und alles ist in Ordnung. Provisionen, die darauf gewartet haben, gehen ihren Weg.',
  },
  fraud_affiliate: {
    title: 'Einige Ihrer Provisionen zählen nicht',
    text: 'Wir haben Gespräche angesehen, die Sie gebracht haben: Sie verstoßen gegen die Regeln des Programms, und ihre Provisionen zählen nicht. Wenn Sie das für falsch halten, schreiben Sie uns.',
  },
  prize_affiliate: {
    title: 'Sie haben {price} gewonnen',
    text: 'Sie gehören zu den Besten einer Wochen-Challenge: {price} sind auf Ihrem Guthaben.',
  },
  piggy_affiliate: {
    title: 'Ihr Sparschwein ist offen',
    text: 'Sie haben genug verdient, um Ihr Sparschwein zu öffnen: {price} sind auf Ihrem Guthaben.',
  },
  boost_affiliate: {
    title: 'Sie verdienen diesen Monat mehr',
    text: 'Sie gehörten zu den Besten des letzten Monats. Deshalb sind Provisionen für Gespräche, die Sie bringen, diesen Monat höher.',
  },
} as const;
