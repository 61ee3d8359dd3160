import type { messages as english } from '../../en/web/help.ts';

export const messages: Record<keyof typeof english, string> = {
  'help.title': 'Hilfe',
  'help.description':
    'Antworten zu Gesprächen, Geld, den Personen, die helfen, und Ihrem Konto, und ein Weg, uns zu schreiben.',
  'help.search': 'Worum geht es?',
  'help.search.hint': 'Einige Wörter, so wie Sie es sagen würden',
  'help.found': '{count, plural, one {# Antwort} other {# Antworten}}',
  'help.none': 'Keine Antwort enthält diese Wörter. Versuchen Sie andere, oder schreiben Sie uns.',
  'help.contact': 'Uns schreiben',
  'help.contact.text': 'Keine Antwort passt? Ein Mensch liest, was Sie schreiben.',
  'help.other': 'Andere Themen',
  'help.subject.calls': 'Gespräche',
  'help.subject.money': 'Geld und Belege',
  'help.subject.people': 'Die Personen, die helfen',
  'help.subject.account': 'Ihr Konto',
  'help.subject.helping': 'Anderen helfen',
  'help.about.calls':
    'Welche Nummer Sie anruft, was bei einem verpassten oder abgerissenen Gespräch geschieht, und wie Sie absagen.',
  'help.about.money':
    'Wann ein Gespräch abgebucht wird, wann ein Betrag freigegeben wird und wo Belege und Rechnungen sind.',
  'help.about.people': 'Wer am anderen Ende ist, was geprüft wurde und wie Bewertungen entstehen.',
  'help.about.account': 'Anmeldung, Sprache und Währung, Ihre Daten und wie Sie sie löschen.',
  'help.about.helping': 'Wie Anwälte und Expats beginnen und wann sie bezahlt werden.',
  'help.number.title': 'Welche Nummer ruft mich an?',
  'help.number.text':
    'Der Anruf kommt von unserer Nummer, die auf der Seite des Gesprächs steht. Ihr Gesprächspartner sieht Ihre Nummer nicht, und Sie sehen seine nicht.',
  'help.number.words': 'unbekannter Anrufer, Telefon, anonym',
  'help.missed.title': 'Ich habe den Anruf verpasst. Was nun?',
  'help.missed.text':
    'Wir rufen Sie mehrmals an. Wenn Sie nicht abnehmen, endet das Gespräch, der reservierte Betrag wird freigegeben, und Sie können sofort neu buchen.',
  'help.missed.words': 'nicht abgenommen, nicht geklingelt, zu spät',
  'help.press.title': 'Warum muss ich die 1 drücken?',
  'help.press.text':
    'Damit keine Mailbox das Gespräch an Ihrer Stelle annimmt. Es beginnt erst, wenn Sie beide die 1 gedrückt haben.',
  'help.press.words': 'Taste, Anrufbeantworter, Tastatur',
  'help.lost.title': 'Die Leitung ist mittendrin abgerissen',
  'help.lost.text':
    'Rufen Sie binnen einer Minute unsere Nummer an, und Sie sind wieder im selben Gespräch. Wer geblieben ist, kann Sie auch einmal anrufen lassen. Die Zeit zählt nur, solange Sie beide in der Leitung sind.',
  'help.lost.words': 'abgebrochen, unterbrochen, kein Netz',
  'help.cancel.title': 'Kann ich absagen?',
  'help.cancel.text':
    'Ja, auf der Seite des Gesprächs, bis Ihr Telefon klingelt. Der reservierte Betrag wird sofort freigegeben.',
  'help.cancel.words': 'stornieren, abbrechen, widerrufen',
  'help.longer.title': 'Ich brauche mehr Zeit',
  'help.longer.text':
    'Ein Gespräch endet von selbst, wenn die enthaltenen Minuten vorbei sind. Danach können Sie dieselbe Person wieder buchen, wenn sie online ist.',
  'help.longer.words': 'länger, Minuten, verlängern',
  'help.charged.title': 'Wann wird bei mir abgebucht?',
  'help.charged.text':
    'Wenn das Gespräch vorbei ist, und nur, wenn Sie beide mindestens eine Minute zusammen in der Leitung waren. Bis dahin ist der Preis reserviert, nicht abgebucht.',
  'help.charged.words': 'bezahlen, Preis, Kosten, Zahlung',
  'help.released.title': 'Der Betrag steht noch auf meinem Auszug',
  'help.released.text':
    'Wir geben ihn sofort frei; freigegeben zeigt ihn Ihre Bank meist nach einigen Tagen. Dauert es länger, schreiben Sie uns mit der Referenz des Gesprächs.',
  'help.released.words': 'ausstehend, blockiert, Bank, nicht zurück',
  'help.refund.title': 'Es wurde abgebucht, und ich bin nicht einverstanden',
  'help.refund.text':
    'Schreiben Sie uns mit der Referenz des Gesprächs, was geschehen ist. Ein Mensch liest es und kann den Preis ganz oder zum Teil zurückgeben.',
  'help.refund.words': 'Erstattung, Geld zurück, Beschwerde',
  'help.receipt.title': 'Wo sind meine Belege und Rechnungen?',
  'help.receipt.text':
    'Der Beleg steht auf der Seite des Gesprächs und kann Ihnen per E-Mail geschickt werden. Ihre Rechnungen haben eine eigene Seite, sobald Sie angemeldet sind.',
  'help.receipt.words': 'Quittung, PDF, Steuer, Nachweis',
  'help.code.title': 'Ich habe einen Rabattcode',
  'help.code.text':
    'Geben Sie ihn dort ein, wo der Preis steht, bevor Sie zahlen. Sie sehen sofort den neuen Preis. Wird das Gespräch nicht abgebucht, gilt der Code wieder.',
  'help.code.words': 'Gutschein, Coupon, Aktion',
  'help.checked.title': 'Wer sind die Personen, die helfen?',
  'help.checked.text':
    'Zugelassene Anwälte, und Expats, die ein Land kennen, weil sie dort leben. Wir lesen jede Bewerbung, und das Profil sagt, was wann geprüft wurde.',
  'help.checked.words': 'Vertrauen, geprüft, seriös, Kammer',
  'help.choose.title': 'Ein Anwalt oder ein Expat?',
  'help.choose.text':
    'Wählen Sie einen Anwalt für Rechte, Verträge, Polizei oder Gericht. Wählen Sie einen Expat für den Alltag: Papiere, Wohnung, Ärzte, wie man es dort macht.',
  'help.choose.words': 'Unterschied, welcher, Rat',
  'help.offline.title': 'Für mein Land ist niemand online',
  'help.offline.text':
    'Sehen Sie nach einer Weile wieder nach: Rund um die Uhr kommen Personen online. Oder wählen Sie für dasselbe Land jemanden, der eine andere Sprache spricht, die Sie kennen.',
  'help.offline.words': 'erreichbar, niemand da, warten',
  'help.review.title': 'Wie entstehen Bewertungen?',
  'help.review.text':
    'Nur Kunden, die ein Gespräch hatten, können eine Bewertung schreiben, und wer bewertet wird, kann antworten. Jeder kann eine Bewertung melden, und dann entscheidet ein Mensch.',
  'help.review.words': 'Sterne, Note, Meinung',
  'help.password.title': 'Ich kann mich nicht anmelden',
  'help.password.text':
    'Auf der Seite der Anmeldung können Sie sich einen Link für ein neues Passwort schicken lassen. Wenn Sie mit Google begonnen haben, melden Sie sich mit Google an.',
  'help.password.words': 'Passwort vergessen, einloggen, gesperrt',
  'help.language.title': 'Wie ändere ich Sprache oder Währung?',
  'help.language.text':
    'Mit dem Menü oben auf jeder Seite. E-Mails kommen in der Sprache, die Sie in Ihrem Konto gewählt haben.',
  'help.language.words': 'Euro, Dollar, Übersetzung',
  'help.data.title': 'Kann ich meine Daten bekommen oder löschen lassen?',
  'help.data.text':
    'Ja, in Ihrem Konto. Sie können eine Kopie Ihrer Daten erstellen oder Ihr Konto löschen lassen. Rechnungen werden so lange aufbewahrt, wie das Gesetz es verlangt.',
  'help.data.words': 'Datenschutz, Export, Konto schließen, DSGVO',
  'help.apply.title': 'Wie werde ich eine der Personen, die helfen?',
  'help.apply.text':
    'Bewerben Sie sich als Anwalt oder als Expat mit Ihren Unterlagen. Ein Mensch liest die Bewerbung, und Sie erfahren die Entscheidung per E-Mail.',
  'help.apply.words': 'mitmachen, registrieren, mit Ihnen arbeiten',
  'help.paid.title': 'Wann werden meine Gespräche bezahlt?',
  'help.paid.text':
    'Ihr Anteil an jedem abgebuchten Gespräch geht an Ihre Bank oder Ihr PayPal-Konto, sobald Ihre Zahlungsdaten vollständig sind. Ihre Konsole zeigt, was offen ist und was bezahlt wurde.',
  'help.paid.words': 'Einnahmen, Auszahlung, Überweisung',
};
