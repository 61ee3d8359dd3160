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
  'month.own.place': 'Sie sind auf Platz {place}, mit {amount}.',
  'month.own.none': 'Sie sind noch nicht unter den ersten hundert.',
  'month.boost': 'In diesem Monat bringt Ihnen jeder Anruf das {factor}-Fache.',
  'month.steps':
    'Im nächsten Monat bringt jeder Anruf den ersten drei das {first}-, {second}- und {third}-Fache, für jeden bis zu {most} mehr.',
  'month.rules':
    'Es zählt, was von den Provisionen für bezahlte Anrufe des Monats (UTC) bleibt. Bei gleicher Summe liegt vorn, wer sie zuerst erreicht hat.',
  'piggy.title': 'Sparschwein',
  'piggy.empty':
    'Verbinden Sie Telegram, und hier warten {amount} auf Sie. Sie gehören Ihnen, sobald Sie {target} verdient haben.',
  'piggy.link': 'Telegram verbinden',
  'piggy.locked': '{amount} warten auf Sie. Verdienen Sie noch {left}, dann kommen sie auf Ihr Guthaben.',
  'piggy.soon': 'Sie haben genug verdient: {amount} kommen innerhalb einer Stunde auf Ihr Guthaben.',
  'piggy.paid': '{amount} sind auf Ihrem Guthaben.',
};
