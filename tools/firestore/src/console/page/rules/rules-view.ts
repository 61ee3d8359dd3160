import type { DecisionView } from '../../protocol.ts';
import { button, freshId, h, refill, walkWithArrows } from '../shared/dom.ts';
import { formatPlace } from '../shared/place.ts';
import { type DecisionFilter, matches, NOBODY } from './decision-filter.ts';
import { decidingAttempt, resultWords } from './deciding.ts';
import { DecisionDetail } from './decision-detail.ts';

const KEPT = 500;

/** The last decisions of the rules, newest first, and one of them in the source. */
export class RulesView {
  readonly element: HTMLElement;
  readonly #list = h('ol', { class: 'rows decisions', 'aria-label': 'Decisions, newest first' });
  readonly #told = h('p', { class: 'quiet', role: 'status' });
  readonly #denied = h('input', { type: 'checkbox', id: freshId('denied') });
  readonly #path = h('input', { id: freshId('path'), type: 'search', placeholder: 'users/', spellcheck: 'false' });
  readonly #uid = h('input', { id: freshId('uid'), type: 'search', placeholder: NOBODY, spellcheck: 'false' });
  readonly #pause = button('Pause', () => this.#togglePause(), { 'aria-pressed': 'false' });
  readonly #detail: DecisionDetail;
  readonly #hasRules: boolean;
  #decisions: DecisionView[] = [];
  #selected: number | undefined;
  #paused = false;

  constructor(database: string, hasRules: boolean) {
    this.#hasRules = hasRules;
    this.#detail = new DecisionDetail(database);
    for (const input of [this.#denied, this.#path, this.#uid]) input.addEventListener('input', () => this.#draw());
    const labelled = (words: string, input: HTMLElement) => h('p', {}, h('label', { for: input.id }, words), input);
    const filters = h(
      'div',
      { class: 'filters row' },
      h('p', { class: 'check' }, this.#denied, h('label', { for: this.#denied.id }, 'Only denied')),
      labelled('Path has', this.#path),
      labelled('Uid has', this.#uid),
      this.#pause,
    );
    walkWithArrows(this.#list);
    const log = h(
      'section',
      { class: 'pane log', 'aria-label': 'Decisions' },
      h('h2', {}, 'Decisions'),
      filters,
      this.#told,
      this.#list,
    );
    this.element = h('div', { class: 'panes rules' }, log, this.#detail.element);
  }

  /** Opens a decision in the source; without one, the rules in force. */
  show(selected: number | undefined): void {
    this.#selected = selected;
    this.#draw();
    this.#showDetail();
  }

  /** Takes the decisions that were made since the last call; after a break, those that are still kept. */
  add(fresh: readonly DecisionView[]): void {
    const known = this.#decisions[0]?.id ?? 0;
    const isRestarted = fresh.length > 0 && (fresh.at(-1)?.id ?? 0) < known;
    const old = isRestarted ? [] : this.#decisions;
    const added = isRestarted ? fresh : fresh.filter(({ id }) => id > known);
    this.#decisions = [...[...added].reverse(), ...old].slice(0, KEPT);
    if (!this.#paused) this.#draw();
    if (added.some(({ id }) => id === this.#selected)) this.#showDetail();
  }

  #showDetail(): void {
    const decision = this.#decisions.find(({ id }) => id === this.#selected);
    void this.#detail.show(this.#selected, decision);
  }

  #togglePause(): void {
    this.#paused = !this.#paused;
    this.#pause.setAttribute('aria-pressed', String(this.#paused));
    this.#draw();
  }

  #draw(): void {
    const filter: DecisionFilter = { deniedOnly: this.#denied.checked, path: this.#path.value, uid: this.#uid.value };
    const shown = this.#decisions.filter((decision) => matches(decision, filter));
    const denied = this.#decisions.filter(({ allowed }) => !allowed).length;
    this.#told.textContent =
      this.#decisions.length === 0
        ? ''
        : `${shown.length} shown of the last ${this.#decisions.length}, ${denied} denied`;
    refill(
      this.#list,
      shown.length > 0 ? shown.map((each) => this.#row(each)) : [h('li', { class: 'quiet' }, this.#none())],
    );
  }

  #none(): string {
    if (!this.#hasRules) return 'No rules are loaded: every client may do everything.';
    if (this.#decisions.length > 0) return 'No decision matches.';
    return 'Nothing was decided yet. Servers pass the rules by; requests of web clients appear here.';
  }

  #row(decision: DecisionView): HTMLElement {
    const { id, time, method, path, uid, allowed, file } = decision;
    const attempt = decidingAttempt(decision);
    const link = h(
      'a',
      {
        href: formatPlace({ tab: 'rules', decision: id }),
        'data-key': String(id),
        'aria-current': id === this.#selected ? 'true' : undefined,
      },
      h('span', { class: `verdict ${allowed ? 'allowed' : 'denied'}` }, allowed ? 'allowed' : 'denied'),
      h('b', {}, `${method} ${path}`),
      h('small', {}, `${time.slice('2026-01-01T'.length, '2026-01-01T00:00:00.000'.length)} · ${uid ?? NOBODY}`),
      h('code', {}, attempt ? `${file}:${attempt.line} ${resultWords(attempt)} · ${attempt.text}` : decision.message),
    );
    return h('li', {}, link);
  }
}
