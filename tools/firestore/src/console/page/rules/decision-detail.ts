import type { AttemptView, DecisionView, RulesView } from '../../protocol.ts';
import { getJson, wordsOf } from '../shared/api.ts';
import { h } from '../shared/dom.ts';
import { NOBODY } from './decision-filter.ts';
import { notesByLine, resultWords } from './deciding.ts';

/** The rules' source with the lines marked that decided. */
export class DecisionDetail {
  readonly element = h('section', { class: 'pane source', 'aria-label': 'Rules' });
  readonly #database: string;
  #shown = '';

  constructor(database: string) {
    this.#database = database;
  }

  /** Without an id, the rules in force; `decision` is absent while it is not known, or not any more. */
  async show(id: number | undefined, decision: DecisionView | undefined): Promise<void> {
    const key = `${id}/${decision?.id}`;
    if (key === this.#shown) return;
    this.#shown = key;
    try {
      const parameters = new URLSearchParams({
        database: this.#database,
        ...(id !== undefined && { decision: String(id) }),
      });
      const rules = await getJson<RulesView>(`rules?${parameters}`);
      if (key === this.#shown) this.#draw(rules, decision);
    } catch (error) {
      this.element.replaceChildren(h('h2', {}, 'Rules'), h('p', { class: 'quiet' }, wordsOf(error)));
      this.#shown = '';
    }
  }

  #draw({ name, source, current }: RulesView, decision: DecisionView | undefined): void {
    const notes = decision ? notesByLine(decision) : new Map<number, string[]>();
    const lines = source.split('\n').map((text, i) => lineView(text, notes.get(i + 1)));
    const code = h(
      'div',
      { class: 'code', tabindex: 0, role: 'group', 'aria-label': 'Source of the rules' },
      h('ol', {}, ...lines),
    );
    const old = h('p', { class: 'notice' }, 'These rules have been replaced since.');
    const summary = decision ? summaryOf(decision) : [];
    this.element.replaceChildren(h('h2', {}, name), ...(current ? [] : [old]), ...summary, code);
    const marked = [...code.querySelectorAll<HTMLElement>('.marked')].at(-1);
    if (marked) code.scrollTop = marked.offsetTop - code.offsetTop - code.clientHeight / 3;
  }
}

function lineView(text: string, notes: readonly string[] | undefined): HTMLElement {
  if (!notes) return h('li', {}, h('code', {}, text));
  return h('li', { class: 'marked' }, h('mark', {}, text), ...notes.map((note) => h('span', { class: 'note' }, note)));
}

function summaryOf(decision: DecisionView): HTMLElement[] {
  const { method, path, uid, allowed, time, tried, file } = decision;
  const verdict = h('span', { class: `verdict ${allowed ? 'allowed' : 'denied'}` }, allowed ? 'allowed' : 'denied');
  const asked = h('p', {}, verdict, ' ', h('b', {}, `${method} ${path}`), ` by ${uid ?? NOBODY} at ${time}`);
  if (tried.length === 0) return [asked, h('p', {}, decision.message)];
  return [
    asked,
    h(
      'ol',
      { class: 'tried', 'aria-label': 'Statements that were asked' },
      ...tried.map((each) => attemptView(each, file)),
    ),
  ];
}

const attemptView = (attempt: AttemptView, file: string) =>
  h(
    'li',
    {},
    h('code', {}, `${file}:${attempt.line}`),
    ' ',
    h('code', {}, attempt.text),
    ' ',
    h('b', {}, resultWords(attempt)),
  );
