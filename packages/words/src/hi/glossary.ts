import type { Glossary } from '../glossary.ts';

/** Addressed as आप. Money is रोकी and छोड़ी on the card, and taken only by लेना. */
export const glossary: Glossary = {
  terms: {
    hold: ['रोक'],
    release: ['छोड़', 'छुड़'],
    charge: ['लिया', 'लिए', 'ली ', 'शुल्क'],
    book: ['बुक'],
    receipt: ['रसीद'],
    review: ['समीक्षा'],
    lawyer: ['वकील'],
    expatriate: ['प्रवासी'],
    client: ['ग्राहक'],
    account: ['खात'],
    offline: ['ऑफ़लाइन', 'ऑनलाइन नहीं'],
    terms: ['शर्त'],
    quietHours: ['शांत समय'],
  },
  avoid: ['तू', 'तुम', 'तुम्हारा', 'तुम्हारी', 'मोबाइल'],
};
