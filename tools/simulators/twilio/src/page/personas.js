/** The ways a telephone can be played, as the selector offers them. */
const one = [{ digit: '1', afterSeconds: 3 }];

export const PERSONAS = {
  'By hand': { kind: 'manual' },
  'By itself, presses 1': { kind: 'answers', afterSeconds: 4, presses: one },
  'By itself, talks 90 s': {
    kind: 'answers',
    afterSeconds: 4,
    presses: one,
    hangsUp: { when: 'talking', afterSeconds: 90 },
  },
  'By itself, loses the line, dials in': {
    kind: 'answers',
    afterSeconds: 4,
    presses: one,
    drops: { when: 'talking', afterSeconds: 30 },
    dialsIn: { afterSeconds: 20 },
  },
  'By itself, calls back when left alone': {
    kind: 'answers',
    afterSeconds: 4,
    presses: one,
    whenLeftAlone: 'calls_back',
  },
  'By itself, presses nothing': { kind: 'answers', afterSeconds: 4, presses: [] },
  'Never: lets it ring': { kind: 'no-answer' },
  'Never: declines': { kind: 'rejects', afterSeconds: 3 },
  'Never: engaged': { kind: 'busy' },
  'With voicemail': { kind: 'voicemail', afterSeconds: 12, amdSeconds: 4, amd: 'machine_start' },
  'With a fax': { kind: 'fax', afterSeconds: 4 },
  'Never: out of reach': { kind: 'unreachable' },
  'Never: no such number': { kind: 'invalid' },
};

const CUSTOM = 'As the story says';

/** Fills the selector and shows which persona is on; one that is not of the list is shown as set from outside. */
export function showPersona(select, personas) {
  const name = nameOf(personas);
  const names = [...Object.keys(PERSONAS), ...(name === CUSTOM ? [CUSTOM] : [])];
  if (select.options.length !== names.length) {
    select.replaceChildren(...names.map((each) => new Option(each, each)));
  }
  if (select.value !== name && document.activeElement !== select) select.value = name;
}

function nameOf(personas) {
  if (personas.length !== 1) return CUSTOM;
  const wanted = canonical(personas[0]);
  return Object.keys(PERSONAS).find((name) => canonical(PERSONAS[name]) === wanted) ?? CUSTOM;
}

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${key}:${canonical(value[key])}`).join()}}`;
}
