import type { messages as english } from '../../en/web/challenges.ts';

export const messages: Record<keyof typeof english, string> = {
  'challenge.recruiter': 'Diese Woche: Geworbene, deren Kunden anrufen',
  'challenge.caller': 'Diese Woche: Anrufe Ihrer Kunden',
  'challenge.team': 'Diese Woche: Anrufe Ihrer Kunden und der Kunden Ihrer Geworbenen',
  'challenge.own.place': 'Sie sind auf Platz {place}, mit {score}.',
  'challenge.own.none': 'Sie sind nicht unter den ersten hundert. Bisher gezählt: {score}',
  'challenge.prize': 'Platz {place}: {amount}',
  'challenge.ends': 'Sie endet am {date}. Die Preise werden am {later} vergeben, nach dem, was dann noch zählt.',
  'challenge.rules':
    'Nur bezahlte Anrufe zählen, und keiner, dessen Geld zurückgeht. Bei Gleichstand liegt vorn, wer ihn zuerst erreicht hat.',
  'challenge.standings': 'Plätze',
  'challenge.standings.none': 'Noch hat niemand etwas gezählt.',
  'challenge.you': 'Sie',
  'challenge.counted': 'Gezählt am {date}',
  'challenge.won': 'Gewinner der letzten Runde',
  'challenge.won.waits': 'wird geprüft',
  'challenge.won.paid': 'auf dem Guthaben',
  'challenge.level': 'Ihre Stufe: {level} von {total}',
  'challenge.level.next': 'Noch {amount} bis zur nächsten Stufe.',
  'challenge.level.last': 'Das ist die höchste Stufe.',
};
