import type { messages as english } from '../../en/web/clientarea.ts';

export const messages: Record<keyof typeof english, string> = {
  'area.places': 'Ihre Seiten',
  'area.signIn': 'Melden Sie sich mit Ihrem Kundenkonto an, um diese Seite zu sehen.',
  'area.notClient': 'Diese Seite ist für Kunden. Sie sind mit einer anderen Art von Konto angemeldet.',
  'calls.more': 'Ältere Gespräche anzeigen',
  'calls.stale.title': 'Diese Liste ist vielleicht nicht mehr aktuell.',
  'calls.stale.text':
    'Wir sind gerade nicht erreichbar. Sie sehen den letzten Stand dieses Geräts; an Ihren Gesprächen und Ihrem Geld ändert das nichts.',
  'calls.none.title': 'Sie haben noch kein Gespräch gebucht',
  'calls.none.text': 'Jedes gebuchte Gespräch steht hier, mit Beleg.',
  'calls.invoices': 'Ihre Rechnungen',
  'calls.open': 'Öffnen',
  'calls.open.of': 'Öffnen: Gespräch mit {name}',
  'calls.receipt': 'Beleg',
  'calls.receipt.of': 'Beleg zum Gespräch mit {name}',
  'calls.rate': 'Bewertung zum Gespräch mit {name} schreiben',
  'telephones.text':
    'Telefone, die Sie hier speichern, können Sie beim Buchen auswählen. Wir speichern sie verschlüsselt und zeigen nur das Ende.',
  'telephones.none': 'Sie haben noch kein Telefon gespeichert.',
  'telephones.full': 'Fünf Telefone sind gespeichert. Entfernen Sie eines, um ein anderes hinzuzufügen.',
  'telephones.add': 'Telefon hinzufügen',
  'telephones.name.label': 'Bezeichnung',
  'telephones.name.hint': 'Nur für Sie, etwa „Thai-SIM“. Darf leer bleiben.',
  'telephones.rename': 'Umbenennen',
  'telephones.rename.of': 'Umbenennen: Telefon mit der Endung {ending}',
  'telephones.remove': 'Entfernen',
  'telephones.remove.of': 'Entfernen: Telefon mit der Endung {ending}',
  'telephones.save': 'Speichern',
  'telephones.cancel': 'Abbrechen',
  'telephones.failed.title': 'Das wurde nicht gespeichert.',
  'telephones.failed.text':
    'Ihre Telefone sind unverändert. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  'telephones.choose': 'Eines Ihrer Telefone verwenden',
  'telephones.recent': 'Aus Ihrem letzten Gespräch',
  'telephones.choose.gone': 'Dieses Telefon haben Sie entfernt. Geben Sie die Nummer unten ein.',
  'telephones.choose.failed':
    'Dieses Telefon konnte nicht abgerufen werden. Versuchen Sie es noch einmal oder geben Sie die Nummer unten ein.',
  'cards.where': 'Zahlungsmittel werden von Stripe und PayPal aufbewahrt, nicht von uns.',
  'cards.text':
    'Stripe bewahrt diese Karten für Sie auf. Beim Bezahlen wählen Sie eine aus, oder Sie geben eine andere ein und kreuzen an, dass sie aufbewahrt werden darf.',
  'cards.none':
    'Noch ist keine Karte aufbewahrt. Wenn Sie mit Karte bezahlen, können Sie im Formular ankreuzen, dass sie aufbewahrt werden darf.',
  'cards.unknown': 'Karte',
  'cards.ending': 'mit der Endung {ending}',
  'cards.until': 'gültig bis {month}',
  'cards.expired': 'abgelaufen im {month}',
  'cards.remove.of': 'Entfernen: {brand}-Karte mit der Endung {ending}',
  'cards.removed': 'Die Karte ist entfernt.',
  'cards.failed.title': 'Die Karte ist noch aufbewahrt.',
  'cards.failed.text': 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
};
