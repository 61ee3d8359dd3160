import type { DecisionView, RulesView } from '../../protocol.ts';
import { getJson, wordsOf } from '../shared/api.ts';
import { h } from '../shared/dom.ts';
import { summaryOf } from './decision-summary.ts';
import { notesByLine } from './deciding.ts';

const MARKED = 'marked';

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
    const goTo = (line: number) => scrollTo(code, lines[line - 1]);
    const old = h('p', { class: 'notice' }, 'These rules have been replaced since.');
    const summary = decision ? summaryOf(decision, goTo) : [];
    this.element.replaceChildren(h('h2', {}, name), ...(current ? [] : [old]), ...summary, code);
    scrollTo(
      code,
      lines.findLast(({ className }) => className === MARKED),
    );
  }
}

function lineView(text: string, notes: readonly string[] | undefined): HTMLElement {
  if (!notes) return h('li', {}, h('code', {}, text));
  return h('li', { class: MARKED }, h('mark', {}, text), ...notes.map((note) => h('span', { class: 'note' }, note)));
}

/** Leaves some of the lines above in sight. */
function scrollTo(code: HTMLElement, line: HTMLElement | undefined): void {
  if (line) code.scrollTop = line.offsetTop - code.offsetTop - code.clientHeight / 3;
}
