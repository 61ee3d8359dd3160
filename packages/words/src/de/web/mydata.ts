export const messages = {
  'mydata.link': 'Daten kopieren oder löschen',
  'mydata.signIn': 'Melden Sie sich an, um Ihre Daten zu sehen.',
  'mydata.title': 'Ihre Daten',
  'mydata.intro': 'Nehmen Sie mit, was wir über Sie gespeichert haben, oder verlassen Sie uns.',
  'mydata.copy.title': 'Eine Kopie Ihrer Daten',
  'mydata.copy.text':
    'Sie erhalten eine Datei mit allem, was Ihnen gehört: Konto, Anrufe, Zahlungen, Rechnungen, Bewertungen und Nachrichten, zum Lesen und als Daten. Von anderen Personen enthält sie nur die Namen, die Sie ohnehin sehen.',
  'mydata.copy.ask': 'Kopie anfordern',
  'mydata.copy.again': 'Neue Kopie anfordern',
  'mydata.copy.gathering':
    'Wir stellen Ihre Daten zusammen. Das dauert einige Minuten; eine E-Mail sagt Ihnen, wenn die Kopie bereitsteht.',
  'mydata.copy.progress': 'Bisher zusammengestellt',
  'mydata.copy.ready': 'Ihre Kopie steht bereit. Sie können sie bis zum {date} herunterladen.',
  'mydata.copy.prepare': 'Kopie herunterladen',
  'mydata.copy.link': 'Datei speichern',
  'mydata.copy.expired': 'Ihre letzte Kopie wurde nach sieben Tagen gelöscht.',
  'mydata.copy.failed': 'Ihre letzte Kopie konnte nicht zusammengestellt werden. Fordern Sie sie noch einmal an.',
  'mydata.leave.title': 'Konto löschen',
  'mydata.leave.text':
    'Die Löschung erfolgt sieben Tage nach Ihrem Antrag. Bis dahin können Sie sie hier zurücknehmen. Danach lässt sich nichts wiederherstellen.',
  'mydata.leave.deleted.title': 'Was gelöscht wird',
  'mydata.leave.deleted.text':
    'Ihr Konto mit der Anmeldung, Profil, Telefonnummern, Nachrichten, Favoriten, Einstellungen und Dateien sowie Ihr Name unter Bewertungen.',
  'mydata.leave.kept.title': 'Was aufbewahrt werden muss, und warum',
  'mydata.leave.kept.text':
    'Rechnungen, Zahlungen und Buchungen, so lange das Steuerrecht es verlangt, mit einer Nummer statt Ihres Namens. Dass ein Anruf stattfand, bleibt dabei vermerkt.',
  'mydata.leave.waits': 'Sie wartet, bis das abgeschlossen ist:',
  'mydata.open.call': 'Ein Anruf, der gebucht ist oder läuft',
  'mydata.open.money': 'Geld, das unterwegs ist',
  'mydata.open.dispute': 'Ein Streit um eine Zahlung',
  'mydata.leave.unconfirmed':
    'Bestätigen Sie zuerst Ihre E-Mail-Adresse: Nur eine E-Mail könnte Sie warnen, wenn jemand anderes das beantragt.',
  'mydata.leave.toAccount': 'Zu Ihrem Konto',
  'mydata.leave.ask': 'Mein Konto löschen',
  'mydata.leave.asked': 'Ihr Konto wird am {date} gelöscht',
  'mydata.leave.asked.text':
    'Bis dahin können Sie sich wie gewohnt anmelden. Profile von Anbietern sind bereits nicht mehr zu sehen.',
  'mydata.leave.keep': 'Mein Konto behalten',
  'mydata.leave.begun': 'Ihr Konto wird gerade gelöscht. Das lässt sich nicht mehr zurücknehmen.',
  'mydata.again.text': 'Dafür müssen Sie sich gerade eben angemeldet haben.',
  'mydata.again.link': 'Erneut anmelden',
};
