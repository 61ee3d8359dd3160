import type { Glossary } from '../glossary.ts';

/** Addressed as вы. Money is заблокирована and разблокирована on the card. */
export const glossary: Glossary = {
  terms: {
    hold: ['блокир'],
    release: ['разблокир'],
    charge: ['спис', 'спиш', 'плат', 'плач'],
    book: ['брони'],
    receipt: ['чек'],
    review: ['отзыв'],
    lawyer: ['адвокат'],
    expatriate: ['экспат'],
    client: ['клиент'],
    account: ['аккаунт'],
    offline: ['офлайн', 'не онлайн'],
    terms: ['услови'],
    quietHours: ['тихи'],
  },
  avoid: ['ты', 'тебя', 'тебе', 'твой', 'твоя', 'мобильник', 'юрист'],
};
