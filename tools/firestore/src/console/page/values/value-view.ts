import { h } from '../shared/dom.ts';
import type { DatabaseNames } from '../shared/database.ts';
import { dataPlace, formatPlace } from '../shared/place.ts';
import { scalarText } from './scalar-text.ts';
import { KIND_NAMES, type Kind, kindOf, type WireValue } from './wire.ts';

const LONGEST_LINE = 80;
/** Maps and arrays with more inside are closed at first. */
const MOST_OPEN = 20;

/** A value in one line, shortened, for lists. */
export function shortText(value: WireValue, names: DatabaseNames): string {
  const text = wholeText(value, names);
  return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE - 1)}…` : text;
}

function wholeText(value: WireValue, names: DatabaseNames): string {
  switch (kindOf(value)) {
    case 'array':
      return `[${(value.arrayValue?.values ?? []).map((each) => shortText(each, names)).join(', ')}]`;
    case 'map':
      return `{${Object.entries(value.mapValue?.fields ?? {})
        .map(([name, each]) => `${name}: ${shortText(each, names)}`)
        .join(', ')}}`;
    case 'string':
      return JSON.stringify(value.stringValue);
    case 'null':
      return 'null';
    default:
      return scalarText(value, names);
  }
}

/** A value with all that is inside it; maps and arrays open and close. */
export function valueView(value: WireValue, names: DatabaseNames): HTMLElement {
  const kind = kindOf(value);
  const children = childrenOf(value, kind);
  if (!children) return h('span', { class: `value ${kind}` }, scalarView(value, names), ' ', kindView(kind));
  const items = children.map(([name, child]) => h('li', {}, h('b', {}, name), ' ', valueView(child, names)));
  const size = `${children.length} ${kind === 'map' ? 'field' : 'element'}${children.length === 1 ? '' : 's'}`;
  if (children.length === 0) return h('span', { class: 'value' }, kind === 'map' ? '{}' : '[]', ' ', kindView(kind));
  const inner = h('ul', { class: 'inside' }, ...items);
  return h(
    'details',
    { class: 'value', open: children.length <= MOST_OPEN },
    h('summary', {}, size, ' ', kindView(kind)),
    inner,
  );
}

const kindView = (kind: Kind) => h('small', {}, KIND_NAMES[kind]);

function childrenOf(value: WireValue, kind: Kind): [string, WireValue][] | undefined {
  if (kind === 'map') return Object.entries(value.mapValue?.fields ?? {});
  if (kind === 'array') return (value.arrayValue?.values ?? []).map((each, i) => [String(i), each]);
  return undefined;
}

function scalarView(value: WireValue, names: DatabaseNames): HTMLElement | string {
  const { referenceValue } = value;
  if (referenceValue?.startsWith(`${names.root}/`)) {
    const path = names.path(referenceValue);
    return h('a', { href: formatPlace(dataPlace(path)) }, path);
  }
  return value.stringValue === undefined ? wholeText(value, names) : h('q', {}, value.stringValue);
}
