import type { AttemptView, DecisionView } from '../../protocol.ts';
import { button, h } from '../shared/dom.ts';
import { dataPlace, formatPlace } from '../shared/place.ts';
import { resultWords } from './deciding.ts';
import { NOBODY } from './decision-filter.ts';

/** Who asked for what, and each statement that was asked; `goTo` shows a line of the source. */
export function summaryOf(decision: DecisionView, goTo: (line: number) => void): HTMLElement[] {
  const { method, path, uid, allowed, time, tried, file, message } = decision;
  const verdict = h('span', { class: `verdict ${allowed ? 'allowed' : 'denied'}` }, allowed ? 'allowed' : 'denied');
  const link = h('a', { href: formatPlace(dataPlace(path)) }, path);
  const asked = h('p', {}, verdict, ` ${method} `, link, ` by ${uid ?? NOBODY} at ${time}`);
  if (tried.length === 0) return [asked, h('p', {}, message)];
  const items = tried.map((attempt) => attemptView(attempt, file, goTo));
  return [asked, h('ol', { class: 'tried', 'aria-label': 'Statements that were asked' }, ...items)];
}

function attemptView(attempt: AttemptView, file: string, goTo: (line: number) => void): HTMLElement {
  const { result, line, at = line, text } = attempt;
  const place = button(`${file}:${line}`, () => goTo(line), { class: 'place' });
  const elsewhere = at === line ? undefined : button(`Line ${at}`, () => goTo(at), { class: 'place' });
  const words = h('b', {}, resultWords(attempt));
  return h('li', { class: result === 'true' ? 'granted' : undefined }, place, h('code', {}, text), words, elsewhere);
}
