type Attribute = string | number | boolean | undefined | ((event: Event) => void);
type Child = Node | string | undefined;

/** Makes an element. `onclick` and the like take listeners, `true` sets a bare attribute, `false` and undefined none. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice('on'.length), value);
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export function button(text: string, onclick: () => void, attributes: Readonly<Record<string, Attribute>> = {}) {
  return h('button', { type: 'button', onclick, ...attributes }, text);
}

let ids = 0;

/** An id that no other element has. */
export const freshId = (prefix: string) => `${prefix}-${ids++}`;

/** The page's fixed element of that id. */
export function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no "${id}".`);
  return element;
}

/** Replaces the children and keeps the focus on the element with the same `data-key`, if there is one again. */
export function refill(parent: Element, children: readonly Node[]): void {
  const { activeElement } = document;
  const key =
    activeElement instanceof HTMLElement && parent.contains(activeElement) ? activeElement.dataset['key'] : undefined;
  parent.replaceChildren(...children);
  if (key !== undefined) parent.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

/** Makes these the children; one that stays in its place keeps the focus that is in it. */
export function arrange(parent: Element, children: readonly Element[]): void {
  children.forEach((child, i) => {
    const there = parent.children[i] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  });
  while (parent.children.length > children.length) parent.lastElementChild?.remove();
}

/** Up, down, Home and End move the focus along the links or buttons of a list. */
export function walkWithArrows(list: HTMLElement): void {
  list.addEventListener('keydown', (event) => {
    const stops = [...list.querySelectorAll<HTMLElement>('a[href], button')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const goals: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 };
    const goal = goals[event.key];
    if (goal === undefined || at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(goal, stops.length - 1))]?.focus();
  });
}

/** Says something to those who do not see the page. */
export function announce(text: string): void {
  find('announcer').textContent = text;
}
