export const messages = {
  'subscription.title': 'Abonnement',
  'subscription.text':
    'Ein Assistent, der Antworten mit Ihnen vorbereitet, monatlich bezahlt. Sie können jederzeit kündigen.',
  'subscription.plans': 'Tarife',
  'subscription.price': '{amount} im Monat, inklusive Mehrwertsteuer',
  'subscription.calls': 'Antworten des Assistenten im Monat: {count}',
  'subscription.free': 'Kostenlose Tage zu Beginn: {days}',
  'subscription.subscribe': '{plan} abonnieren',
  'subscription.try': '{plan} kostenlos testen',
  'subscription.atStripe': 'Ihre Karte geben Sie auf der Seite von Stripe an. Dort können Sie auch jederzeit kündigen.',
  'subscription.open.failed.title': 'Die Seite von Stripe hat sich nicht geöffnet',
  'subscription.open.failed.text': 'Es wurde nichts abgebucht. Versuchen Sie es gleich noch einmal.',
  'subscription.already': 'Sie haben bereits ein Abonnement. Es wird jetzt hier angezeigt.',
  'subscription.confirming.title': 'Stripe bestätigt Ihr Abonnement',
  'subscription.confirming.text': 'Das dauert einige Sekunden.',
  'subscription.late.title': 'Ihr Abonnement ist noch nicht bestätigt',
  'subscription.late.text':
    'Stripe braucht vielleicht etwas länger. Laden Sie die Seite in einer Minute neu; Sie müssen es nicht noch einmal abschließen.',
  'subscription.current': 'Ihr Abonnement',
  'subscription.trial.title': 'Kostenlos bis {day}',
  'subscription.trial.text':
    'Danach werden jeden Monat {amount} abgebucht. Kündigen Sie vor diesem Tag, wird nichts abgebucht.',
  'subscription.active.title': 'Ihr Abonnement ist aktiv',
  'subscription.active.text': 'Am {day} werden {amount} für den nächsten Monat abgebucht.',
  'subscription.cancelled.title': 'Ihr Abonnement ist gekündigt',
  'subscription.cancelled.text':
    'Es endet am {day}. Es wird nichts mehr abgebucht. Bis dahin können Sie die Kündigung bei Stripe zurücknehmen.',
  'subscription.past_due.title': 'Die letzte Zahlung ist fehlgeschlagen',
  'subscription.past_due.text':
    'Stripe versucht es in den nächsten Tagen erneut. Geben Sie bei Stripe eine andere Karte an, und prüfen Sie, ob sie gedeckt ist.',
  'subscription.unpaid.title': 'Ihr Abonnement ist nicht bezahlt',
  'subscription.unpaid.text':
    'Alle Versuche sind fehlgeschlagen. Geben Sie bei Stripe eine andere Karte an und begleichen Sie den offenen Betrag.',
  'subscription.paused.title': 'Ihr Abonnement ruht',
  'subscription.paused.text':
    'In dieser Zeit wird nichts abgebucht. Setzen Sie es bei Stripe fort, oder schreiben Sie uns.',
  'subscription.incomplete.title': 'Die erste Zahlung ist nicht gelungen',
  'subscription.incomplete.text':
    'Es wurde nichts abgebucht. Schließen Sie das Abonnement mit einer anderen Karte noch einmal ab.',
  'subscription.ended.title': 'Ihr Abonnement ist beendet',
  'subscription.ended.text': 'Es wird nichts mehr abgebucht. Sie können es erneut abschließen.',
  'subscription.until': 'Der Assistent antwortet bis {day}.',
  'subscription.stopped': 'Der Assistent antwortet zurzeit nicht.',
  'subscription.manage': 'Bei Stripe verwalten',
  'subscription.card': 'Bei Stripe eine andere Karte angeben',
  'subscription.manageText': 'Tarif, Karte, Kündigung und Rechnungen finden Sie auf der Seite von Stripe.',
  'subscription.used': 'Antworten in diesem Zeitraum',
  'subscription.usedOf': '{used} von {total} verbraucht',
  'subscription.renews': 'Neue gibt es am {day}.',
} as const;
