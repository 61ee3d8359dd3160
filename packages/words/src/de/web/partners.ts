import type { messages as english } from '../../en/web/partners.ts';

export const messages: Record<keyof typeof english, string> = {
  'partners.title': 'Verdienen, indem Sie uns bekannt machen',
  'partners.description':
    'Werden Sie bezahlt, wenn Menschen im Ausland durch Sie Hilfe finden: was jedes Programm bringt, wann das Geld Ihnen gehört und wohin wir es senden können.',
  'partners.chatter.title': 'Als Chatter verdienen',
  'partners.chatter.text':
    'Für Menschen, die in Chats und Foren im Ausland unterwegs sind: was je Anruf bezahlt wird und wann.',
  'partners.chatter.do':
    'Sie sind dort, wo Menschen im Ausland um Hilfe bitten: in Chats, Foren und Messengern. Sie teilen Ihren Link mit denen, die mit jemandem sprechen müssen, und können andere Chatter werben.',
  'partners.influencer.title': 'Als Influencer verdienen',
  'partners.influencer.text': 'Für Menschen, denen andere folgen: was je Anruf derer bezahlt wird, die Ihnen folgen.',
  'partners.influencer.do':
    'Sie sagen denen, die Ihnen folgen, dass Hilfe im Ausland nur einen Anruf entfernt ist. Ihr Link, Ihr Code sowie fertige Logos und Banner liegen in Ihrem Bereich.',
  'partners.blogger.title': 'Als Blogger verdienen',
  'partners.blogger.text':
    'Für Menschen, die über das Leben im Ausland schreiben: was für Anrufe von Lesern und von Geworbenen bezahlt wird.',
  'partners.blogger.do':
    'Sie schreiben über das Leben im Ausland. Ein Link oder ein kleiner Kasten in Ihren Artikeln führt Leser zu uns, und Sie können Menschen werben, die am Telefon helfen.',
  'partners.groupAdmin.title': 'Mit Ihrer Gruppe verdienen',
  'partners.groupAdmin.text':
    'Für Menschen, die eine Gruppe im Ausland leiten: was für Anrufe von Mitgliedern und von Geworbenen bezahlt wird.',
  'partners.groupAdmin.do':
    'Sie leiten eine Gruppe von Menschen im Ausland. Sie teilen dort fertige Beiträge und Ihren Link und können Menschen werben, die am Telefon helfen, oder andere, die Gruppen leiten.',
  'partners.paid': 'Was bezahlt wird',
  'partners.amount.percent': '{percent} unserer Gebühr',
  'partners.once': 'Einmalig',
  'partners.months': 'Zahl der Monate, in denen es bezahlt wird, ab ihrem Beitritt: {count}',
  'partners.calls': 'Nötige bezahlte Anrufe: {count}',
  'partners.cap': 'Höchstens {amount} im Kalendermonat',
  'partners.none': 'Dieses Programm zahlt zurzeit nichts.',
  'partners.discount': 'Mit Ihrem Code kostet ein erster Anruf {percent} weniger.',
  'partners.terms': 'Wann das Geld Ihnen gehört',
  'partners.terms.counts': 'Ein Anruf zählt, wenn er bezahlt wurde und mindestens {seconds} s dauerte.',
  'partners.terms.hold':
    'Eine Provision wird {first} h geprüft und wartet noch {second} h. Dann steht sie in Ihrem Guthaben.',
  'partners.terms.margin':
    'Alle Provisionen eines Anrufs übersteigen zusammen nie {percent} unserer Gebühr. Was darüber liegt, wird gekürzt.',
  'partners.terms.back':
    'Geht das Geld für einen Anruf ganz oder teilweise zurück, geht die Provision im selben Verhältnis zurück, auch nachdem wir Sie bezahlt haben.',
  'partners.terms.withdraw':
    'Sie können ab {least} auszahlen lassen, höchstens {most} auf einmal und {month} im Kalendermonat.',
  'partners.terms.checked':
    'Sie bestätigen jede Auszahlung über Telegram oder mit einem Code aus einer E-Mail, und unser Team prüft sie, bevor das Geld abgeht. Die erste kann etwas länger dauern.',
  'partners.countries': 'Wohin wir Geld senden können',
  'partners.countries.text': 'An Banken und mobile Geldbörsen in diesen Ländern, bisher in keine anderen: {countries}',
  'partners.ask': 'Fragen',
  'partners.ask.cost.title': 'Kostet es etwas?',
  'partners.ask.cost.text': 'Nein. Mitmachen ist kostenlos, und Sie müssen nichts kaufen.',
  'partners.ask.who.title': 'Wer kann mitmachen?',
  'partners.ask.who.text': 'Alle, die volljährig sind. Sehen Sie vorher nach, ob wir in Ihr Land Geld senden können.',
  'partners.ask.recruits.title': 'Wird allein für das Werben etwas bezahlt?',
  'partners.ask.recruits.text': 'Nein. Jeder Betrag kommt aus Anrufen, die jemand bezahlt hat.',
  'partners.ask.friends.title': 'Darf ich meinen eigenen Link nutzen?',
  'partners.ask.friends.text':
    'Nein. Ihre eigenen Anrufe bringen nichts, auch nicht solche mit Ihrem Telefon, Ihrer Karte oder Ihrem Gerät. Wer uns täuscht, wird nicht bezahlt.',
  'partners.ask.tax.title': 'Muss ich das versteuern?',
  'partners.ask.tax.text':
    'Das hängt davon ab, wo Sie leben. Sie geben an, was Sie verdienen; Ihr Auszug für jeden Monat hilft dabei.',
  'partners.ask.stop.title': 'Kann ich aufhören?',
  'partners.ask.stop.text': 'Jederzeit. Was Sie bis dahin verdient haben, bleibt zu denselben Regeln Ihres.',
  'partners.all': 'Alle Programme',
  'partners.more': 'Was bezahlt wird und wann',
  'partners.own': 'Ihre Sätze',
  'partners.closed': 'Zurzeit wird niemand neu aufgenommen',
  'partners.closed.text': 'Wer schon teilnimmt, verdient nach denselben Regeln weiter.',
  'partners.others': 'Weitere Programme',
};
