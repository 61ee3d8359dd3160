import { brandOf, type CalendarMonth, checkCvc, checkExpiry, checkNumber, cvcLength } from '../../cards/card-checks.ts';
import { digitsOf, formatExpiry, formatNumber, parseExpiry } from './card-format.ts';
import { countriesIn, likelyCountry } from './countries.ts';
import { digitField, type Field } from './field.ts';
import { testCards } from './test-card-row.ts';
import type { Words } from './words.ts';

type Problem = keyof Words['problems'];

export interface CardFormOptions {
  readonly words: Words;
  readonly language: string;
  readonly country: string | undefined;
  readonly showCountry: boolean;
  readonly now: CalendarMonth;
  readonly onChange: () => void;
}

/** The fields of a card and what is wrong with them. */
export class CardForm {
  readonly root = document.createElement('form');
  readonly #options: CardFormOptions;
  readonly #number: Field;
  readonly #expiry: Field;
  readonly #cvc: Field;
  readonly #postalCode: Field;
  readonly #country: HTMLSelectElement;

  constructor(options: CardFormOptions) {
    const { words } = options;
    this.#options = options;
    this.#number = this.#field('number', 'cc-number', { hint: '1234 1234 1234 1234', format: formatNumber });
    this.#expiry = this.#field('expiry', 'cc-exp', { hint: words.expiryHint, format: formatExpiry });
    this.#cvc = this.#field('cvc', 'cc-csc', { hint: words.cvcHint, format: (text) => this.#cvcDigits(text) });
    this.#postalCode = this.#field('postalCode', 'postal-code', {
      hint: '12345',
      format: (text) => digitsOf(text).slice(0, 5),
    });
    this.#country = countrySelect(options);
    this.#country.addEventListener('change', () => this.#countryChanged());
    this.#lay();
  }

  /** The first thing that is wrong, in the order of the fields. */
  problem(): Problem | undefined {
    return this.#checks()
      .map(([, check]) => check())
      .find((problem) => problem !== undefined);
  }

  /** Shows what is wrong with every field and goes to the first of them. */
  showProblems(): void {
    for (const [field, check] of this.#checks()) this.#show(field, check());
    this.root.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus();
  }

  isEmpty(): boolean {
    return [this.#number, this.#expiry, this.#cvc].every(({ input }) => input.value === '');
  }

  /** The card in the API's form encoding. */
  payload(): Record<string, string> {
    const expiry = parseExpiry(this.#expiry.input.value);
    const { showCountry } = this.#options;
    const address = 'payment_method_data[billing_details][address]';
    return {
      'payment_method_data[type]': 'card',
      'payment_method_data[card][number]': digitsOf(this.#number.input.value),
      'payment_method_data[card][exp_month]': String(expiry?.month ?? ''),
      'payment_method_data[card][exp_year]': String(expiry?.year ?? ''),
      'payment_method_data[card][cvc]': this.#cvc.input.value,
      ...(showCountry ? { [`${address}[country]`]: this.#country.value } : {}),
      ...(this.#asksPostalCode() ? { [`${address}[postal_code]`]: this.#postalCode.input.value } : {}),
    };
  }

  fill(card: { readonly number: string; readonly expiry: string; readonly cvc: string }): void {
    this.#number.input.value = formatNumber(card.number);
    this.#expiry.input.value = formatExpiry(card.expiry, false);
    this.#cvc.input.value = card.cvc;
    if (this.#asksPostalCode()) this.#postalCode.input.value = card.number === '' ? '' : '10001';
    for (const [field] of this.#checks()) field.showError(undefined);
    this.#options.onChange();
  }

  focus(): void {
    this.#number.input.focus();
  }

  disable(disabled: boolean): void {
    this.root.inert = disabled;
    this.root.classList.toggle('is-busy', disabled);
  }

  #checks(): [Field, () => Problem | undefined][] {
    const number = digitsOf(this.#number.input.value);
    const expiry = parseExpiry(this.#expiry.input.value);
    const checks: [Field, () => Problem | undefined][] = [
      [this.#number, () => checkNumber(number)],
      [this.#expiry, () => (expiry ? checkExpiry(expiry, this.#options.now) : 'incomplete_expiry')],
      [this.#cvc, () => checkCvc(this.#cvc.input.value, brandOf(number))],
    ];
    const postalCode = () => (this.#postalCode.input.value.length === 5 ? undefined : 'incomplete_postal_code');
    return this.#asksPostalCode() ? [...checks, [this.#postalCode, postalCode]] : checks;
  }

  #field(
    name: 'number' | 'expiry' | 'cvc' | 'postalCode',
    autocomplete: AutoFill,
    more: { hint: string; format: (text: string, deleting: boolean) => string },
  ): Field {
    const onInput = () => {
      field.showError(undefined);
      this.#goOn(field);
      this.#options.onChange();
    };
    const field = digitField({ id: name, label: this.#options.words[name], autocomplete, onInput, ...more });
    field.input.addEventListener('blur', () => {
      if (field.input.value !== '') this.#show(field, this.#problemOf(field));
    });
    return field;
  }

  /** Moves on to the next field when one is complete and right, as card forms do. */
  #goOn(field: Field): void {
    const { input } = field;
    if (input.selectionStart !== input.value.length || this.#problemOf(field) !== undefined) return;
    if (field === this.#number) this.#expiry.input.focus();
    if (field === this.#expiry) this.#cvc.input.focus();
  }

  #problemOf(field: Field): Problem | undefined {
    return this.#checks().find(([other]) => other === field)?.[1]();
  }

  #show(field: Field, problem: Problem | undefined): void {
    field.showError(problem && this.#options.words.problems[problem]);
  }

  #cvcDigits(text: string): string {
    return digitsOf(text).slice(0, cvcLength(brandOf(digitsOf(this.#number.input.value))));
  }

  #asksPostalCode(): boolean {
    return this.#options.showCountry && this.#country.value === 'US';
  }

  #countryChanged(): void {
    this.#postalCode.root.hidden = !this.#asksPostalCode();
    this.#options.onChange();
  }

  #lay(): void {
    this.root.noValidate = true;
    this.root.addEventListener('submit', (event) => event.preventDefault());
    const pair = rowOf(this.#expiry.root, this.#cvc.root);
    const place = rowOf(labelled(this.#country, this.#options.words.country), this.#postalCode.root);
    this.#postalCode.root.hidden = !this.#asksPostalCode();
    this.root.append(this.#number.root, pair, ...(this.#options.showCountry ? [place] : []));
    this.root.append(testCards(this.#options.words, this.#options.now, (card) => this.fill(card)));
  }
}

function rowOf(...children: HTMLElement[]): HTMLElement {
  const row = document.createElement('div');
  row.className = 'Row';
  row.append(...children);
  return row;
}

function labelled(select: HTMLSelectElement, text: string): HTMLElement {
  const root = document.createElement('div');
  root.className = 'Field';
  const label = document.createElement('label');
  Object.assign(label, { className: 'Label', htmlFor: select.id, textContent: text });
  root.append(label, select);
  return root;
}

function countrySelect({ language, country }: CardFormOptions): HTMLSelectElement {
  const select = document.createElement('select');
  Object.assign(select, { id: 'country', name: 'country', className: 'Input', autocomplete: 'billing country' });
  select.append(...countriesIn(language).map(({ code, name }) => new Option(name, code)));
  select.value = country ?? likelyCountry();
  return select;
}
