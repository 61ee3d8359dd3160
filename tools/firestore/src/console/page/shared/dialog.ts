import { button, freshId, h } from './dom.ts';
import { wordsOf } from './api.ts';

export interface FormDialog {
  readonly title: string;
  readonly body: readonly HTMLElement[];
  /** The words on the button that does it. */
  readonly action: string;
  readonly dangerous?: boolean;
  /** Resolves with true when all is done and the dialog may close; what it throws is shown. */
  readonly act: () => Promise<boolean>;
}

export interface OpenDialog {
  readonly element: HTMLDialogElement;
  close(): void;
  /** Whether the action can be had. */
  allow(can: boolean): void;
  /** Puts another body and other buttons into it. */
  replace(body: readonly HTMLElement[], buttons: readonly HTMLElement[]): void;
}

/** Asks in a modal dialog. Escape and Cancel leave everything as it was. */
export function openForm({ title, body, action, dangerous, act }: FormDialog): OpenDialog {
  const heading = h('h2', { id: freshId('title') }, title);
  const content = h('div', { class: 'body' }, ...body);
  const failure = h('p', { class: 'problem', role: 'alert' });
  const submit = h('button', { type: 'submit', class: dangerous ? 'danger' : 'primary' }, action);
  const buttons = h(
    'p',
    { class: 'buttons' },
    submit,
    button('Cancel', () => element.close()),
  );
  const form = h('form', { method: 'dialog', novalidate: true }, heading, content, failure, buttons);
  const element = h('dialog', { 'aria-labelledby': heading.id, onclose: () => element.remove() }, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    failure.textContent = '';
    submit.disabled = true;
    void act()
      .then((done) => done && element.close())
      .catch((error: unknown) => (failure.textContent = wordsOf(error)))
      .finally(() => (submit.disabled = false));
  });
  document.body.append(element);
  element.showModal();
  return {
    element,
    close: () => element.close(),
    allow: (can) => (submit.disabled = !can),
    replace(parts, others) {
      failure.textContent = '';
      content.replaceChildren(...parts);
      buttons.replaceChildren(...others);
      others[0]?.focus();
    },
  };
}
