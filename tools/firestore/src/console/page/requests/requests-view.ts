import type { Kind } from '../../../activity/activity.ts';
import type { ActivityMessage } from '../../protocol.ts';
import { h } from '../shared/dom.ts';
import { barChart } from './bar-chart.ts';
import { recentAverage, type Series, seriesOf } from './series.ts';

const NAMES: Readonly<Record<Kind, string>> = {
  read: 'Reads',
  query: 'Queries',
  write: 'Writes',
  transaction: 'Transactions',
  listen: 'Listens',
  denied: 'Denied',
};
const KINDS = Object.keys(NAMES) as Kind[];

/** Requests per second by kind in the last minute, and what is open now. */
export class RequestsView {
  readonly element: HTMLElement;
  readonly #charts = h('ul', { class: 'charts' });
  readonly #numbers = h('tbody');
  readonly #open = h('dl', { class: 'gauges' });

  constructor() {
    const heads = ['Kind', 'Last second', 'Average of 10 s', 'Peak', 'In 60 s'];
    const head = h('tr', {}, ...heads.map((text) => h('th', { scope: 'col' }, text)));
    const table = h(
      'table',
      {},
      h('caption', {}, 'Requests of the last 60 seconds'),
      h('thead', {}, head),
      this.#numbers,
    );
    this.element = h(
      'div',
      { class: 'requests' },
      h('section', { 'aria-label': 'Requests per second' }, h('h2', {}, 'Requests per second'), this.#charts),
      h('section', { 'aria-label': 'Open now' }, h('h2', {}, 'Open now'), this.#open),
      h('section', { class: 'scroll', 'aria-label': 'In numbers', tabindex: 0 }, h('h2', {}, 'In numbers'), table),
    );
  }

  show({ seconds, open }: ActivityMessage): void {
    const series = seriesOf(seconds, KINDS);
    this.#charts.replaceChildren(...series.map(card));
    this.#numbers.replaceChildren(...series.map(numbersOf));
    const gauges = Object.entries(open).map(([name, count]) =>
      h('div', {}, h('dt', {}, name), h('dd', {}, String(count))),
    );
    this.#open.replaceChildren(...gauges);
  }
}

function card(series: Series): HTMLElement {
  const words = h('p', {}, h('b', {}, String(series.now)), ` ${NAMES[series.kind].toLowerCase()}`);
  const peak = h('small', {}, `peak ${series.peak}`);
  return h('li', { class: series.kind === 'denied' ? 'denied' : undefined }, words, peak, barChart(series.perSecond));
}

function numbersOf(series: Series): HTMLElement {
  const numbers = [series.now, recentAverage(series), series.peak, series.total];
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, NAMES[series.kind]),
    ...numbers.map((number) => h('td', {}, String(number))),
  );
}
