import type { messages as english } from '../../en/web/articles.ts';

export const messages: Record<keyof typeof english, string> = {
  'articles.intro':
    'Tragen Sie ein, was Sie über uns geschrieben haben. Jemand von uns liest es. Ab dann werden hier die Klicks und bezahlten Anrufe gezählt, die über den eigenen Link kommen.',
  'articles.enter': 'Einen Artikel eintragen',
  'articles.address': 'Adresse des Artikels',
  'articles.address.wrong':
    'Bitte geben Sie die vollständige Adresse einer öffentlichen Seite ein, zum Beispiel https://blog.example/visa.',
  'articles.title': 'Sein Titel',
  'articles.title.missing': 'Bitte geben Sie den Titel ein.',
  'articles.send': 'Eintragen',
  'articles.full.title': 'Für einen weiteren Artikel ist kein Platz.',
  'articles.full.text': 'Hier haben {count} Artikel Platz. Entfernen Sie einen, den Sie nicht mehr brauchen.',
  'articles.none.title': 'Noch kein Artikel',
  'articles.none.text':
    'Sobald Sie einen eingetragen haben, sehen Sie hier, wie es um ihn steht und was er gebracht hat.',
  'articles.notCounted': 'Es ist noch nichts gezählt. Gezählt wird jede Stunde.',
  'articles.counted': 'Die letzten 30 Tage, gezählt am {date}',
  'articles.state.waiting': 'wird von uns gelesen',
  'articles.state.approved': 'wird gezählt',
  'articles.state.refused': 'nicht angenommen',
  'articles.fault.unreachable': 'Wir konnten die Seite nicht öffnen.',
  'articles.fault.unrelated': 'Der Artikel handelt nicht von uns.',
  'articles.fault.untrue': 'Etwas darin über uns stimmt nicht.',
  'articles.fault.not_own': 'Er scheint nicht von Ihnen zu sein.',
  'articles.again': 'Berichtigen Sie ihn und geben Sie seine Adresse erneut ein.',
  'articles.link': 'Der Link, der in den Artikel gehört',
  'articles.link.label': 'Link dieses Artikels',
  'articles.remove': 'Entfernen',
  'articles.remove.spoken': 'Den Artikel „{title}“ entfernen',
};
