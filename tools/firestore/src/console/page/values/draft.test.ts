import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatabaseNames } from '../shared/database.ts';
import { type Draft, draftOf, emptyDraft, readDraft } from './draft.ts';
import { type Kind, vectorValue, type WireValue } from './wire.ts';

const names = new DatabaseNames('projects/p/databases/(default)');
const typed = (kind: Kind, text: string): Draft => ({ kind, text, entries: [] });
const nested = (kind: 'map' | 'array', ...entries: [string, Draft][]): Draft => ({
  kind,
  text: '',
  entries: entries.map(([name, draft]) => ({ name, draft })),
});
const read = (draft: Draft) => readDraft(draft, names);

/** What is said to be wrong. */
function problemsOf(draft: Draft): string[] {
  const reading = read(draft);
  return 'problems' in reading ? reading.problems.map(({ what }) => what) : [];
}

describe('what is typed becomes a value', () => {
  it.each<[Kind, string, WireValue]>([
    ['string', ' as it is ', { stringValue: ' as it is ' }],
    ['string', '', { stringValue: '' }],
    ['integer', ' 42 ', { integerValue: '42' }],
    ['integer', '+7', { integerValue: '7' }],
    ['integer', '-9223372036854775808', { integerValue: '-9223372036854775808' }],
    ['integer', '9007199254740993', { integerValue: '9007199254740993' }],
    ['double', '1.5', { doubleValue: 1.5 }],
    ['double', '.5e3', { doubleValue: 500 }],
    ['double', '-0', { doubleValue: '-0' }],
    ['double', 'NaN', { doubleValue: 'NaN' }],
    ['double', '-Infinity', { doubleValue: '-Infinity' }],
    ['boolean', 'false', { booleanValue: false }],
    ['null', 'whatever', { nullValue: null }],
    ['timestamp', '2026-01-31T09:30:00.123456Z', { timestampValue: '2026-01-31T09:30:00.123456Z' }],
    ['timestamp', '2026-01-31 10:30+01:00', { timestampValue: '2026-01-31T09:30:00Z' }],
    ['timestamp', '2025-12-31T23:30:00-00:45', { timestampValue: '2026-01-01T00:15:00Z' }],
    ['bytes', 'AP+A', { bytesValue: 'AP+A' }],
    ['bytes', '', { bytesValue: '' }],
    ['reference', '/users/u1', { referenceValue: 'projects/p/databases/(default)/documents/users/u1' }],
    ['reference', 'projects/q/databases/d/documents/a/b', { referenceValue: 'projects/q/databases/d/documents/a/b' }],
    ['geopoint', '48.85, -2.35', { geoPointValue: { latitude: 48.85, longitude: -2.35 } }],
    ['vector', '[1, 2.5]', vectorValue([{ doubleValue: 1 }, { doubleValue: 2.5 }])],
    ['vector', '1', vectorValue([{ doubleValue: 1 }])],
  ])('%s %j', (kind, text, value) => expect(read(typed(kind, text))).toEqual({ value }));

  it('maps and arrays with all that is inside', () => {
    const draft = nested('map', ['a', nested('array', ['', typed('integer', '1')])], ['b', emptyDraft('null')]);
    const fields = { a: { arrayValue: { values: [{ integerValue: '1' }] } }, b: { nullValue: null } };
    expect(read(draft)).toEqual({ value: { mapValue: { fields } } });
  });
});

describe('what makes no sense is refused in words', () => {
  it.each<[Kind, string, RegExp]>([
    ['integer', '1.5', /no whole number/],
    ['integer', '', /no whole number/],
    ['integer', '9223372036854775808', /An int64 lies between/],
    ['double', 'one', /no number/],
    ['double', '', /no number/],
    ['double', '1,5', /no number/],
    ['timestamp', '2026-01-31T09:30:00', /a zone/],
    ['timestamp', '2026-02-30T09:30:00Z', /no instant/],
    ['timestamp', '2026-01-31T25:30:00Z', /no instant/],
    ['timestamp', '2026-01-31T09:30:00+99:00', /no instant/],
    ['timestamp', '2026-01-31T09:30:00.1234567Z', /microseconds/],
    ['timestamp', '0001-01-01T00:00:00+01:00', /years 1 and 9999/],
    ['timestamp', 'yesterday', /no instant/],
    ['bytes', 'A', /not base64/],
    ['bytes', 'é===', /not base64/],
    ['reference', 'users', /collection\/id/],
    ['reference', 'users//u1/x', /collection\/id/],
    ['geopoint', '48.85', /two numbers/],
    ['geopoint', '91, 0', /latitude/],
    ['geopoint', '0, 181', /longitude/],
    ['vector', '[]', /at least one/],
    ['vector', '1, x', /“x” at place 2/],
  ])('%s %j', (kind, text, words) => {
    expect(problemsOf(typed(kind, text))).toEqual([expect.stringMatching(words)]);
  });

  it('an array in an array, a field twice, a name that is reserved, a name that is missing', () => {
    expect(problemsOf(nested('array', ['', nested('array')]))).toEqual([expect.stringMatching(/put a map between/)]);
    const field = () => typed('string', '');
    expect(problemsOf(nested('map', ['a', field()], ['a', field()]))).toEqual(['Another field has this name.']);
    expect(problemsOf(nested('map', ['__a__', field()]))).toEqual([expect.stringMatching(/own/)]);
    expect(problemsOf(nested('map', ['', field()]))).toEqual(['A field needs a name.']);
  });

  it('all of it at once, each with its place, and no half of a value', () => {
    const wrong = typed('integer', 'x');
    const worse = typed('geopoint', 'y');
    const reading = read(
      nested('map', ['a', nested('array', ['', wrong])], ['fine', typed('string', '')], ['b', worse]),
    );
    expect(reading).not.toHaveProperty('value');
    expect('problems' in reading && reading.problems.map(({ at }) => at)).toEqual([wrong, worse]);
  });
});

const { value: anyValue } = fc.letrec<{ value: WireValue; flat: WireValue }>((tie) => ({
  flat: fc.oneof(
    fc.record({ stringValue: fc.string({ unit: 'grapheme' }) }),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((each) => ({ integerValue: String(each) })),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((each) => ({ doubleValue: Object.is(each, -0) ? '-0' : each })),
    fc.constantFrom<WireValue>(
      { doubleValue: 'NaN' },
      { nullValue: null },
      { booleanValue: true },
      { booleanValue: false },
    ),
    fc.uint8Array().map((bytes) => ({ bytesValue: Buffer.from(bytes).toString('base64') })),
    fc
      .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
      .map((each) => ({ timestampValue: each.toISOString() })),
  ),
  value: fc.oneof(
    { maxDepth: 3 },
    tie('flat'),
    fc.array(tie('flat')).map((values) => ({ arrayValue: { values } })),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('value')).map((fields) => ({ mapValue: { fields } })),
  ),
}));

it('a value that is opened and saved as it is stays the same', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      expect(read(draftOf(value, names))).toEqual({ value });
    }),
  );
});
