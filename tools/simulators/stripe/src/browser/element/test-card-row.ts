import type { CalendarMonth } from '../../cards/card-checks.ts';
import type { Words } from './words.ts';

interface TestCard {
  readonly number: string;
  readonly expiry: string;
  readonly cvc: string;
}

const NUMBERS: Record<keyof Words['testCard'], string> = {
  pays: '4242424242424242',
  challenge: '4000002760003184',
  declined: '4000000000000002',
  funds: '4000000000009995',
};

/** A row of links that fill in a test card, so that a newcomer can pay without knowing a number. */
export function testCards(words: Words, now: CalendarMonth, fill: (card: TestCard) => void): HTMLElement {
  const row = document.createElement('fieldset');
  row.className = 'TestCards';
  const legend = document.createElement('legend');
  legend.textContent = words.testCards;
  const expiry = `12${String((now.year + 1) % 100).padStart(2, '0')}`;
  const buttons = Object.entries(words.testCard).map(([kind, label]) => {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'TestCard', textContent: label });
    const number = NUMBERS[kind as keyof Words['testCard']];
    button.addEventListener('click', () => fill({ number, expiry, cvc: '123' }));
    return button;
  });
  row.append(legend, ...buttons);
  return row;
}
