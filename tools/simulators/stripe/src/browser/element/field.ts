import { caretAfter, digitsOf } from './card-format.ts';

export interface FieldOptions {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly autocomplete: AutoFill;
  readonly format: (text: string, deleting: boolean) => string;
  readonly onInput: () => void;
}

/** One labelled input with its error beneath. */
export interface Field {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  showError(message: string | undefined): void;
}

/** An input for digits, which stay left-to-right and are formatted as they are typed. */
export function digitField(options: FieldOptions): Field {
  const root = document.createElement('div');
  root.className = 'Field';
  const label = document.createElement('label');
  label.className = 'Label';
  label.htmlFor = options.id;
  label.textContent = options.label;
  const input = inputOf(options);
  const error = document.createElement('p');
  error.className = 'Error';
  error.id = `${options.id}-error`;
  error.setAttribute('role', 'alert');
  error.hidden = true;
  input.setAttribute('aria-describedby', error.id);
  root.append(label, input, error);
  return {
    root,
    input,
    showError: (message) => {
      error.textContent = message ?? '';
      error.hidden = message === undefined;
      input.setAttribute('aria-invalid', String(message !== undefined));
      input.classList.toggle('Input--invalid', message !== undefined);
    },
  };
}

function inputOf({ id, hint, autocomplete, format, onInput }: FieldOptions): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, {
    id,
    name: id,
    className: 'Input',
    type: 'text',
    inputMode: 'numeric',
    dir: 'ltr',
    autocomplete,
  });
  input.placeholder = hint;
  input.addEventListener('input', (event) => {
    const deleting = event instanceof InputEvent && event.inputType.startsWith('delete');
    const digitsBefore = digitsOf(input.value.slice(0, input.selectionStart ?? undefined)).length;
    const grown = digitsOf(format(input.value, deleting)).length - digitsOf(input.value).length;
    input.value = format(input.value, deleting);
    const caret = caretAfter(input.value, digitsBefore + Math.max(0, grown));
    input.setSelectionRange(caret, caret);
    onInput();
  });
  return input;
}
