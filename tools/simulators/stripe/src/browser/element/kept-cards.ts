import type { FormOffer, OfferedCard } from '../protocol.ts';
import type { Words } from './words.ts';

interface KeptCardsOptions {
  readonly words: Words;
  readonly offer: FormOffer;
  /** The fields of a new card. */
  readonly form: HTMLElement;
  readonly onChange: () => void;
}

/** The customer's cards beside the fields of a new one, and whether that is to be kept. */
export class KeptCards {
  readonly root = document.createElement('div');
  readonly #offer: FormOffer;
  readonly #consent = document.createElement('input');
  #chosen: string | undefined;

  constructor(options: KeptCardsOptions) {
    const { words, offer, form } = options;
    this.#offer = offer;
    this.#chosen = offer.methods[0]?.id;
    const fresh = document.createElement('div');
    fresh.append(form, ...(offer.keeps === null ? [] : [this.#consentRow(words)]));
    fresh.hidden = this.#chosen !== undefined;
    const choose = (id: string | undefined) => {
      this.#chosen = id;
      fresh.hidden = id !== undefined;
      options.onChange();
    };
    this.root.append(...(offer.methods.length > 0 ? [this.#choices(words, choose)] : []), fresh);
  }

  /** The card that pays; undefined for a new one. */
  chosen(): string | undefined {
    return this.#chosen;
  }

  /** What says that a new card is to be kept, in the API's form encoding. */
  consent(): Record<string, string> {
    const { keeps } = this.#offer;
    if (keeps === null || !this.#consent.checked) return {};
    return { setup_future_usage: keeps, 'payment_method_data[allow_redisplay]': 'always' };
  }

  #choices(words: Words, choose: (id: string | undefined) => void): HTMLElement {
    const set = document.createElement('fieldset');
    set.className = 'KeptCards';
    const legend = document.createElement('legend');
    legend.textContent = words.keptCards;
    const rows = this.#offer.methods.map((method) => row(nameOf(method), () => choose(method.id)));
    const other = row(words.otherCard, () => choose(undefined));
    const [first] = rows;
    if (first) first.input.checked = true;
    set.append(legend, ...[...rows, other].map(({ root }) => root));
    return set;
  }

  #consentRow(words: Words): HTMLElement {
    const label = document.createElement('label');
    label.className = 'Choice';
    Object.assign(this.#consent, { type: 'checkbox', name: 'keep' });
    label.append(this.#consent, words.keep);
    return label;
  }
}

function row(text: string, choose: () => void): { root: HTMLElement; input: HTMLInputElement } {
  const root = document.createElement('label');
  root.className = 'Choice';
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: 'method' });
  input.addEventListener('change', choose);
  root.append(input, text);
  return { root, input };
}

function nameOf({ card }: OfferedCard): string {
  const month = String(card.exp_month).padStart(2, '0');
  return `${card.brand.charAt(0).toUpperCase()}${card.brand.slice(1)} •••• ${card.last4} · ${month}/${card.exp_year % 100}`;
}
