import type { messages as english } from '../../en/web/pricing.ts';

export const messages: Record<keyof typeof english, string> = {
  'pricing.title': 'Was ein Gespräch kostet',
  'pricing.description':
    'Ein Preis für das ganze Gespräch, vor der Zahlung bekannt: was abgebucht wird, wann, und was nicht.',
  'pricing.lead':
    'Ein Preis für das ganze Gespräch, vor der Zahlung bekannt. Er wird nur abgebucht, wenn Sie mindestens eine Minute miteinander sprechen.',
  'pricing.kind.lawyer': 'Ein Gespräch mit einem Anwalt',
  'pricing.kind.expat': 'Ein Gespräch mit einem Expat mit Erfahrung',
  'pricing.includes': 'Bis zu {minutes} Minuten Gespräch, Steuern inbegriffen',
  'pricing.find.lawyer': 'Einen Anwalt finden',
  'pricing.find.expat': 'Einen Expat finden',
  'pricing.currency':
    'Diese Preise sind in {currency}. Eine andere Währung können Sie im Menü oben auf der Seite wählen.',
  'pricing.example.title': 'Ein Beispiel: ein Gespräch mit einem Anwalt',
  'pricing.hold.when': 'Sofort',
  'pricing.hold.title': 'Sie buchen',
  'pricing.hold.text': '{price} werden auf Ihrer Karte oder bei PayPal reserviert. Es wird noch nichts abgebucht.',
  'pricing.ring.when': 'Etwa {minutes} Min. später',
  'pricing.ring.title': 'Die Telefone klingeln',
  'pricing.ring.text': 'Zuerst Ihres, dann das andere. Warten und Klingeln kosten nichts.',
  'pricing.talk.when': 'Nach {seconds} Sekunden zusammen',
  'pricing.talk.title': 'Das Gespräch zählt',
  'pricing.talk.text': 'Erst jetzt wird der Preis fällig. Er bleibt gleich, wie lange Sie auch weitersprechen.',
  'pricing.end.when': 'Spätestens nach {minutes} Min.',
  'pricing.end.title': 'Das Gespräch endet von selbst',
  'pricing.end.text': 'Eine Minute vorher hören Sie beide eine Ansage. Zum Preis kommt nie eine Minute hinzu.',
  'pricing.after.when': 'Danach',
  'pricing.after.title': 'Sie haben den Beleg',
  'pricing.after.text': '{price} werden einmal abgebucht. Der Beleg steht auf der Seite des Gesprächs.',
  'pricing.not.title': 'Was nie abgebucht wird',
  'pricing.not.unanswered': 'Niemand nimmt ab, oder eine Mailbox nimmt ab.',
  'pricing.not.short': 'Sie sprechen weniger als eine Minute.',
  'pricing.not.cancelled': 'Sie sagen ab, bevor Ihr Telefon klingelt.',
  'pricing.not.gone': 'Die andere Person kann das Gespräch doch nicht annehmen.',
  'pricing.not.text':
    'In all diesen Fällen wird der reservierte Betrag freigegeben, ohne dass Sie etwas tun müssen. Ihre Bank braucht vielleicht einige Tage, um das anzuzeigen.',
  'pricing.extra.title': 'Was andere verlangen können',
  'pricing.extra.bank':
    'Wenn Ihre Karte in einer anderen Währung geführt wird, kann Ihre Bank ein eigenes Entgelt für die Umrechnung verlangen.',
  'pricing.extra.operator':
    'Wir rufen Sie an, Sie bezahlen also keinen Anruf. Im Ausland kann Ihr Anbieter für die Annahme Geld verlangen.',
  'pricing.extra.none': 'Wir verlangen sonst nichts: kein Abonnement, keine Anzahlung, keine Gebühr für die Buchung.',
  'pricing.steps': 'Wie ein Gespräch abläuft, Schritt für Schritt',
};
