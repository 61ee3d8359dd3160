import type { messages as english } from '../../en/web/steps.ts';

export const messages: Record<keyof typeof english, string> = {
  'steps.title': 'So funktioniert es',
  'steps.description':
    'Von der Wahl einer Person bis zum Beleg: was auf jeder Seite eines Gesprächs geschieht, Schritt für Schritt.',
  'steps.lead': 'Sie auf der einen Seite, die Person, die hilft, auf der anderen, und wir dazwischen.',
  'steps.list': 'Die Schritte eines Gesprächs',
  'steps.side.you': 'Sie',
  'steps.side.them': 'Die Person, die hilft',
  'steps.side.both': 'Sie beide',
  'steps.choose.title': 'Sie wählen',
  'steps.choose.text':
    'Nach Land, Sprache und Thema. Jedes Profil zeigt, was geprüft wurde, den Preis und ob die Person online ist.',
  'steps.hold.title': 'Sie buchen',
  'steps.hold.text':
    'Sie nennen die Nummer, unter der wir Sie anrufen, und der Preis wird auf Ihrer Karte oder bei PayPal reserviert. Es wird nichts abgebucht.',
  'steps.told.title': 'Die andere Person erfährt es',
  'steps.told.text':
    'Sie sieht, dass ein Gespräch kommt, und niemand sonst kann sie inzwischen buchen. Ihre Nummer sieht sie nie.',
  'steps.ring.title': 'Ihr Telefon klingelt',
  'steps.ring.text':
    '{minutes, plural, one {Etwa eine Minute später} other {Etwa # Minuten später}}, von der Nummer, die auf der Seite des Gesprächs steht. Mit der Taste 1 nehmen Sie an. Verpassen Sie den Anruf, versuchen wir es noch einmal.',
  'steps.dial.title': 'Das andere Telefon klingelt',
  'steps.dial.text':
    'Einige Sekunden nachdem Sie angenommen haben. Auch dort muss die Taste 1 gedrückt werden, damit keine Mailbox das Gespräch annimmt.',
  'steps.talk.title': 'Sie sprechen',
  'steps.talk.text': 'Die Zeit zählt nur, solange Sie beide in der Leitung sind.',
  'steps.lost.title': 'Eine Leitung kann abreißen',
  'steps.lost.text':
    'Wer herausgefallen ist, kann binnen einer Minute unsere Nummer anrufen und ist wieder im selben Gespräch, ohne weitere Kosten.',
  'steps.end.title': 'Das Gespräch endet',
  'steps.end.text':
    'Wenn Sie auflegen oder wenn die enthaltenen Minuten vorbei sind. Eine Minute vorher hören Sie beide eine Ansage.',
  'steps.settle.title': 'Das Geld wird geregelt',
  'steps.settle.text':
    'Eine Minute Gespräch oder mehr: Der Preis wird abgebucht, und Sie haben einen Beleg. Weniger: Der reservierte Betrag wird freigegeben.',
  'steps.review.title': 'Sie sagen, wie es war',
  'steps.review.text': 'Sie können eine Bewertung schreiben. Das kann nur, wer ein Gespräch hatte.',
  'steps.helper.title': 'Wenn Sie anderen helfen möchten',
  'steps.helper.text':
    'Anwälte und Expats bewerben sich mit ihren Unterlagen. Sind diese geprüft, schalten sie sich online, wann immer sie Zeit haben, und werden für jedes Gespräch bezahlt, das abgebucht wird.',
  'steps.helper.lawyer': 'Als Anwalt bewerben',
  'steps.helper.expat': 'Als Expat bewerben',
  'steps.pricing': 'Was ein Gespräch kostet',
};
