import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../testing/expressions.ts';

const notFound = (name: string) => `Function not found error: Name: [${name}].`;
const data = { m: { a: 1, b: { c: 'X' }, nothing: null }, l: ['a', 'b', 'a'] };

describe.each([
  [
    'strings',
    [
      "'Hé'.size() == 2 && '\u{1F600}'.size() == 1",
      "'AbC'.lower() == 'abc' && 'AbC'.upper() == 'ABC' && '  a '.trim() == 'a'",
      "'a1b22c'.split('[0-9]+') == ['a', 'b', 'c'] && 'ab'.split('') == ['a', 'b'] && 'a,'.split(',') == ['a', '']",
      "'a1b22c'.replace('[0-9]', '$&') == 'a$&b$&$&c'",
      "'é'.toUtf8().size() == 2",
    ],
  ],
  [
    'regular expressions of RE2',
    [
      "'hello'.matches('hello') && !'hello world'.matches('world') && !'ab'.matches('a|b')",
      String.raw`'a.b'.matches('a\\.b') && 'a-b_c@d'.matches('[\\w\\-]+\\@d')`,
      "'ABC'.matches('(?i)abc') && 'a\\nb'.matches('(?s)a.b') && !'a\\nb'.matches('a.b')",
      "'ab12'.matches('[[:alpha:]]+[[:digit:]]+') && 'é'.matches('\\\\pL')",
      "'2026'.matches('(?P<year>[0-9]{4})') && 'a{b'.matches('a{b') && 'a]'.matches('a]')",
      String.raw`'a+b'.matches('\\Qa+b\\E') && 'x'.matches('\\Ax\\z')`,
    ],
  ],
  [
    'lists',
    [
      'resource.data.l.size() == 3 && resource.data.l.concat([1]) == ["a", "b", "a", 1]',
      "resource.data.l.removeAll(['a']) == ['b'] && resource.data.l.toSet().size() == 2",
      "resource.data.l.hasAll(['a', 'b']) && !resource.data.l.hasAll(['a', 'z'])",
      "resource.data.l.hasAny(['z', 'a']) && !resource.data.l.hasAny(['z']) && !resource.data.l.hasAny([])",
      "resource.data.l.hasOnly(['a', 'b', 'z']) && !resource.data.l.hasOnly(['a'])",
      "resource.data.l.join('-') == 'a-b-a' && [1, true].join(',') == '1,true'",
    ],
  ],
  [
    'sets',
    [
      '[1, 2].toSet().difference([2].toSet()) == [1].toSet()',
      '[1, 2].toSet().union([2, 3].toSet()) == [3, 2, 1].toSet()',
      '[1, 2].toSet().intersection([2, 3].toSet()) == [2].toSet()',
      '[1, 1].toSet().size() == 1 && [1, 2].toSet().hasAll([1]) && [1].toSet().hasOnly([1, 2].toSet())',
    ],
  ],
  [
    'maps',
    [
      "resource.data.m.keys() == ['a', 'b', 'nothing'] && resource.data.m.size() == 3 && resource.data.m.values()[0] == 1",
      "resource.data.m.get('a', 7) == 1 && resource.data.m.get('z', 7) == 7 && resource.data.m.get('nothing', 7) == null",
      "resource.data.m.get(['b', 'c'], 7) == 'X' && resource.data.m.get(['b', 'z'], 7) == 7 && resource.data.m.get(['a', 'c'], 7) == 7",
    ],
  ],
  [
    'differences of maps',
    [
      "{'a': 1, 'b': 2}.diff({'b': 2, 'c': 3}).addedKeys() == ['a'].toSet()",
      "{'a': 1, 'b': 2}.diff({'b': 2, 'c': 3}).removedKeys() == ['c'].toSet()",
      "{'a': 1, 'b': 2}.diff({'a': 2, 'b': 2}).changedKeys() == ['a'].toSet()",
      "{'a': 1, 'b': 2}.diff({'a': 2, 'b': 2}).unchangedKeys() == ['b'].toSet()",
      "{'a': 1, 'b': 2, 'd': 4}.diff({'a': 2, 'c': 3, 'd': 4}).affectedKeys() == ['a', 'b', 'c'].toSet()",
      "{'a': null}.diff({}).affectedKeys() == ['a'].toSet()",
    ],
  ],
  [
    'bytes and hashing',
    [
      "'hi'.toUtf8().toBase64() == 'aGk=' && '~~~'.toUtf8().toBase64() == 'fn5-'",
      "'~'.toUtf8().toHexString() == '7E' && b'\\x7e'.size() == 1",
      "hashing.md5('').toHexString() == 'D41D8CD98F00B204E9800998ECF8427E' && hashing.md5(b'') == hashing.md5('')",
      "hashing.crc32('123456789').toHexString() == '2639F4CB' && hashing.crc32c('123456789').toHexString() == '839206E3'",
      "hashing.sha256('abc').size() == 32",
    ],
  ],
  [
    'paths',
    ["path('users/{uid}').bind({'uid': 'me'}) == /users/me && path('/users/me') == /users/me && /users/me[1] == 'me'"],
  ],
  [
    'time stamps',
    [
      'timestamp.date(2024, 12, 30).dayOfYear() == 365 && timestamp.date(2024, 12, 30).dayOfWeek() == 1',
      'timestamp.date(2026, 1, 4).dayOfWeek() == 7 && timestamp.date(2026, 1, 1).dayOfYear() == 1',
      'request.time.year() == 2026 && request.time.month() == 1 && request.time.day() == 2',
      'request.time.hours() == 3 && request.time.minutes() == 4 && request.time.seconds() == 5',
      'request.time.nanos() == 678000000 && request.time.toMillis() == 1767323045678',
      'request.time.date() == timestamp.date(2026, 1, 2) && request.time.time() == duration.time(3, 4, 5, 678000000)',
      'timestamp.value(-1).toMillis() == -1 && timestamp.value(-1).year() == 1969 && timestamp.value(-1).nanos() == 999000000',
    ],
  ],
  [
    'durations',
    [
      "request.time + duration.value(1, 'h') > request.time && request.time - duration.value(1, 'ms') < request.time",
      "request.time - (request.time - duration.value(2, 'd')) == duration.value(48, 'h')",
      "duration.value(1, 'w') == duration.value(7, 'd') && duration.value(90, 'm').seconds() == 5400",
      "duration.value(1500, 'ms').seconds() == 1 && duration.value(1500, 'ms').nanos() == 500000000",
      "duration.abs(duration.value(-3, 's')) == duration.value(3, 's') && -duration.value(3, 'ns') == duration.value(-3, 'ns')",
    ],
  ],
  [
    'places',
    [
      'latlng.value(48.8566, 2.3522).distance(latlng.value(51.5074, -0.1278)) > 343000',
      'latlng.value(48.8566, 2.3522).distance(latlng.value(51.5074, -0.1278)) < 344500',
      'latlng.value(1, 2).latitude() == 1 && latlng.value(1, 2).longitude() == 2 && latlng.value(1, 2) == latlng.value(1.0, 2)',
    ],
  ],
  [
    'numbers',
    [
      'math.abs(-3) == 3 && math.abs(-1.5) == 1.5 && math.ceil(1.2) == 2 && math.floor(-1.2) == -2 && math.round(2.5) == 3',
      'math.ceil(1.2) is int && math.sqrt(9) == 3.0 && math.pow(2, 10) == 1024 && math.isNaN(math.sqrt(-1)) && !math.isNaN(1)',
      "int('42') == 42 && int(-2.9) == -2 && int(7) == 7 && float('1.5e3') == 1500.0 && float(2) is float",
      "string(1) == '1' && string(2.0) == '2.0' && string(true) == 'true' && string(null) == 'null' && string(/a/b) == '/a/b'",
    ],
  ],
])('%s', (_what, conditions) => {
  it.each(conditions)('%s', (condition) => {
    expect(outcomeOf(condition, { data })).toBe('true');
  });
});

describe('wrong calls', () => {
  it.each([
    ["bool('true')", notFound('bool')],
    ["resource.data.hasAll(['m'])", notFound('hasAll')],
    ['resource.data.m.keys().union(["c"]).size() == 4', notFound('union')],
    ['1.size() == 1', notFound('size')],
    [
      '[1].toSet().difference([1]).size() == 0',
      'Unsupported operation error. Received: set.difference(list). Expected: set.difference(set).',
    ],
    ["path(path('a')) == 1", 'Unsupported operation error. Received: path(path). Expected: path(string).'],
    ["'a'.size(1) == 1", 'Unsupported operation error. Received: string.size(int). Expected: string.size().'],
    ["math.abs('1') == 1", 'Unsupported operation error. Received: math.abs(string). Expected: math.abs(number).'],
    ["'a'.matches('' + '(')", 'Invalid regular expression pattern. Pattern: (.'],
    ["'a'.matches('' + '(?=a)a')", 'Invalid regular expression pattern. Pattern: (?=a)a.'],
    [String.raw`'aa'.matches('' + '(a)\\1')`, String.raw`Invalid regular expression pattern. Pattern: (a)\1.`],
    ["int('4.2') == 4", "Invalid value error. Received: int('4.2')."],
    ["float('') == 0", "Invalid value error. Received: float('')."],
    ["duration.value(1, 'y') == 1", 'Invalid unit of duration. Received: y.'],
    ['timestamp.date(2025, 2, 29) == 1', 'Invalid date. Year: 2025, month: 2, day: 29.'],
    [
      'latlng.value(91, 0.5) == 1',
      'Latitude should be in [-90,90] range and longitude should be in [-180,180] range. latitude: 91.0, longitude: 0.5.',
    ],
    ["path('a/{b}').bind({}) == 1", 'Property b is undefined on object.'],
    [
      'resource.data.m.get([1], 2) == 2',
      'Unsupported operation error. Received: map.get(int). Expected: map.get(string).',
    ],
    ['[[1]].join("") == ""', 'Unsupported operation error. Received: list.join of list.'],
  ])('%s', (condition, message) => {
    expect(outcomeOf(condition, { data })).toBe(message);
  });
});
