import type { messages as english } from '../../en/web/colleagues.ts';

export const messages: Record<keyof typeof english, string> = {
  'colleagues.title': 'Hilfe aus dem Team von {name}',
  'colleagues.ask.text':
    '{name} arbeitet in einem Team. Wir fragen nacheinander alle, die frei sind, bis jemand annimmt.',
  'colleagues.ask.language': 'Sprache des Gesprächs',
  'colleagues.ask.country': 'Land, um das es geht',
  'colleagues.ask.country.any': 'Beliebiges Land',
  'colleagues.ask.about': 'Worum es geht',
  'colleagues.ask.about.any': 'Etwas anderes',
  'colleagues.ask.free': 'Fragen kostet nichts. Sie bezahlen nur ein Gespräch, das Sie selbst buchen.',
  'colleagues.ask.send': 'Das Team fragen',
  'colleagues.signIn.text': 'Melden Sie sich an, damit wir Ihnen sagen können, wer annimmt.',
  'colleagues.refused.none':
    'Sonst nimmt in diesem Team niemand solche Gespräche in dieser Sprache an. Es wurde niemand gefragt.',
  'colleagues.refused.failed':
    'Das hat nicht geklappt. Versuchen Sie es noch einmal: Das Team wird nur einmal gefragt.',
  'colleagues.state.title': 'Ihre Anfrage an das Team',
  'colleagues.state.waiting': 'Wir suchen jemanden, der frei ist.',
  'colleagues.state.offered': 'Wir haben jemanden aus dem Team gefragt und warten auf die Antwort.',
  'colleagues.state.passed': 'Die erste Person konnte nicht, deshalb haben wir die nächste gefragt.',
  'colleagues.state.stays': 'Sie können diese Seite verlassen: Wir melden uns, sobald jemand annimmt.',
  'colleagues.state.cancel': 'Anfrage zurücknehmen',
  'colleagues.state.cancel.failed': 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
  'colleagues.state.accepted': 'Jemand hat Zeit für Sie. Buchen Sie das Gespräch bis {time}; danach endet die Anfrage.',
  'colleagues.state.country':
    '{name} nennt dieses Land nicht unter den eigenen: {country}. Sie können trotzdem buchen.',
  'colleagues.state.language':
    '{name} nennt diese Sprache nicht unter den eigenen: {language}. Sie können trotzdem buchen.',
  'colleagues.state.book': 'Gespräch mit {name} buchen',
  'colleagues.state.under_way': 'Sie haben das Gespräch gebucht.',
  'colleagues.state.call': 'Zum Gespräch',
  'colleagues.state.done': 'Das Gespräch hat stattgefunden.',
  'colleagues.state.lapsed': 'Aus dem Team war niemand frei. Es wurde nichts abgebucht.',
  'colleagues.state.late': 'Die Anfrage ist ohne Gespräch zu Ende gegangen. Es wurde nichts abgebucht.',
  'colleagues.state.cancelled': 'Sie haben die Anfrage zurückgenommen. Es wurde nichts abgebucht.',
  'colleagues.missing.title': 'Diese Anfrage gibt es nicht',
  'colleagues.missing.text':
    'Vielleicht gehört sie zu einem anderen Konto. Melden Sie sich mit dem an, das gefragt hat.',
  'colleagues.call.asking': 'Wir fragen im Team von {name}, ob Ihnen jetzt jemand helfen kann.',
  'colleagues.call.look': 'Den Stand ansehen',
};
