import { expect, it } from 'vitest';
import { thingRules } from '../testing/expressions.ts';
import { agreementOf } from './agreement.ts';

it('tells which cases of a corpus are decided otherwise than production did', () => {
  const read = { method: 'get', path: 'things/t1', resource: { kind: 'open' } } as const;
  const corpus = [
    {
      id: 'things',
      rules: thingRules("resource.data.kind == 'open'"),
      cases: [
        { ...read, description: 'agreed', prod: 'ALLOW' },
        { ...read, description: 'disputed', prod: 'DENY' },
      ],
    },
  ] as const;
  expect(agreementOf(corpus)).toEqual({
    total: 2,
    wrong: ["things, disputed: ALLOW, not DENY (true for 'get' @ L1)"],
  });
});
