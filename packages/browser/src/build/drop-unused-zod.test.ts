import { expect, it } from 'vitest';
import { dropUnusedZod, withoutContent, withoutWrittenCode } from './drop-unused-zod.ts';

const source = `import { a } from "./a.js";
export function first(schema) {
    return a(schema);
}
export { first as process };
export const second = (schema) => schema;
export default function () {
    return { localeError: a() };
}`;

it('keeps every name that a file exports, and nothing of what it does', async () => {
  const emptied = withoutContent(source);
  const url = `data:text/javascript,${encodeURIComponent(emptied)}`;
  const { first, ...others } = (await import(url)) as Record<string, () => unknown>;
  expect(Object.keys(others).toSorted()).toEqual(['default', 'process', 'second']);
  expect(first?.()).toEqual({});
});

it.each([
  ['/repository/node_modules/zod/v4/core/json-schema-processors.js', true],
  ['/repository/node_modules/zod/v4/core/to-json-schema.js', true],
  ['/repository/node_modules/zod/v4/locales/en.js', true],
  ['/repository/node_modules/zod/v4/core/core.js', false],
  ['/repository/packages/contracts/src/locales/en.js', false],
])('empties %s: %s', (id, emptied) => {
  const transform = dropUnusedZod().transform as (source: string, id: string) => unknown;
  expect(transform(source, id) !== null).toBe(emptied);
});

it('never tries whether it may write code, and says so when it asks in other words', () => {
  const asks = 'const jit = !core.globalConfig.jitless;\nconst allowsEval = util.allowsEval;';
  expect(withoutWrittenCode(asks)).toBe('const jit = false;\nconst allowsEval = util.allowsEval;');
  const transform = dropUnusedZod().transform as (source: string, id: string) => { code: string };
  expect(transform(asks, '/repository/node_modules/zod/v4/core/schemas.js').code).toBe(withoutWrittenCode(asks));
  expect(() => withoutWrittenCode('const jit = config().jit;')).toThrow('mend this plugin');
});
