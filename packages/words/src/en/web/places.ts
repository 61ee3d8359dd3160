export const messages = {
  'place.who.any': 'Lawyers and expatriates',
  'place.who.lawyer': 'Lawyers',
  'place.who.expat': 'Experienced expatriates',
  'place.title': '{who}: {country}',
  'place.title.language': '{who} who speak {language}: {country}',
  'place.title.speciality': '{who}, {speciality}: {country}',
  'place.title.both': '{who} who speak {language}, {speciality}: {country}',
  'place.lead':
    'Talk by telephone with somebody who knows the country. The price is known before you pay, and it is charged only if you talk for at least one minute.',
  'place.description':
    '{title}. By telephone, within minutes. A call costs from {price} and is charged only if you talk for at least one minute.',
  'place.people': 'People who can help',
  'place.nobody.title': 'Nobody is listed for this at the moment',
  'place.nobody.text': 'These people come nearest.',
  'place.cost.title': 'What does a call cost?',
  'place.cost.text':
    'A call with a lawyer costs {lawyer}, one with an expatriate {expat}. The price is held first, and charged only if you talk for at least one minute.',
  'place.who.title': 'Who helps there?',
  'place.who.text': 'Lawyers: {lawyers}. Experienced expatriates: {expats}. Each profile says what was checked.',
  'place.languages.title': 'Which languages do they speak?',
  'place.languages.text': 'Spoken by most of them first: {languages}.',
  'place.matters.title': 'What do they help with?',
  'place.matters.text': 'With these matters: {matters}.',
  'place.when.title': 'When does the telephone ring?',
  'place.when.text':
    'Whoever is online can be booked at once, and your telephone rings soon after. A profile says when somebody who is away usually comes back.',
  'place.more': 'More for this country',
  'place.search': 'Search with filters',
  'place.all': 'All countries',
} as const;
