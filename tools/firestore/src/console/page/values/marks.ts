import { freshId, h } from '../shared/dom.ts';
import type { Problem } from './draft.ts';

/** Which control speaks for which part of a draft, and what is said to be wrong with it. */
export class Marks {
  readonly #controls = new Map<object, HTMLElement>();
  #clear: (() => void)[] = [];

  set(part: object, control: HTMLElement): void {
    this.#controls.set(part, control);
  }

  /** Marks these problems only, and moves the focus to the first. */
  show(problems: readonly Problem[]): void {
    for (const clear of this.#clear) clear();
    const wrong = problems.flatMap(({ at, what }) => {
      const control = this.#controls.get(at);
      return control ? [{ control, what }] : [];
    });
    this.#clear = wrong.map(({ control, what }) => mark(control, what));
    wrong[0]?.control.focus();
  }
}

/** Returns the function that takes the mark away. */
function mark(control: HTMLElement, what: string): () => void {
  const note = h('p', { class: 'problem', id: freshId('problem') }, what);
  const described = control.getAttribute('aria-describedby') ?? '';
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', `${note.id} ${described}`.trim());
  control.closest('.control')?.append(note);
  return () => {
    note.remove();
    control.removeAttribute('aria-invalid');
    control.setAttribute('aria-describedby', described);
  };
}
