export const messages = {
  'choices.title': 'Einstellungen',
  'choices.locale': 'Sprache, in der Ihnen der Assistent antwortet',
  'choices.locale.hint': 'Die Sprache dieses Bildschirms wählen Sie im Menü Ihres Kontos.',
  'choices.masks': 'Namen, Nummern und Adressen verdecken, bevor ein Modell sie liest',
  'choices.masks.hint':
    'Das Modell liest Platzhalter; Sie lesen die echten. Sonst geht der Text so, wie er ist, an den, der antwortet.',
  'choices.save': 'Speichern',
  'choices.saved': 'Gespeichert.',
  'choices.failed': 'Das wurde nicht gespeichert. Versuchen Sie es gleich noch einmal.',
  'choices.models': 'Wer Ihnen antwortet',
  'choices.models.text':
    'Wir wählen das Modell nach Ihrem Beruf und der Frage; schweigt eines, übernimmt das nächste. In den letzten 31 Tagen waren es:',
  'choices.models.none': 'In den letzten 31 Tagen hat noch keines geantwortet.',
} as const;
