import { fileURLToPath } from 'node:url';
import { refusalReasons } from '@sos/domain/shared/refusals';
import { expect, it } from 'vitest';
import { evaluateModule } from './evaluate-routes.ts';

const file = fileURLToPath(new URL('../callable-routes.ts', import.meta.url));

it('names what only admins call for the console alone', async () => {
  expect(await evaluateModule(file, false)).not.toContain('adminForceSettle');
  expect(await evaluateModule(file, true)).toContain('"adminForceSettle":{"region":"europe-west3","public":false}');
});

it('leaves of the routes their names, regions and who needs no identity, and no import', async () => {
  const source = await evaluateModule(file, false);
  expect(source).not.toContain('import');
  const json = /^export const unusualRoutes = (\{.*\});$/m.exec(source)?.[1] ?? '';
  expect(source).toContain('export const usualRoute = {"region":"europe-west1","public":false};');
  expect(json).not.toContain('cancelScheduledCall');
  expect(JSON.parse(json)).toMatchObject({
    searchProviders: { region: 'europe-west1', public: true },
    createPaymentIntent: { region: 'europe-west3', public: false },
  });
});

it('leaves of the refusals one list', async () => {
  const refusals = fileURLToPath(new URL('../../../domain/src/shared/refusals.ts', import.meta.url));
  const source = await evaluateModule(refusals, false);
  expect(source).not.toContain('import');
  const json = /^export const refusalReasons = (\[.*\]);$/m.exec(source)?.[1] ?? '';
  expect(JSON.parse(json)).toEqual([...refusalReasons]);
});
