import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { evaluateModule } from './evaluate-routes.ts';

it('leaves of the routes their names, regions and who needs no identity, and no import', async () => {
  const source = await evaluateModule(fileURLToPath(new URL('../callable-routes.ts', import.meta.url)));
  expect(source).not.toContain('import');
  const json = /^export const unusualRoutes = (\{.*\});$/m.exec(source)?.[1] ?? '';
  expect(source).toContain('export const usualRoute = {"region":"europe-west1","public":false};');
  expect(json).not.toContain('cancelScheduledCall');
  expect(JSON.parse(json)).toMatchObject({
    searchProviders: { region: 'europe-west1', public: true },
    createPaymentIntent: { region: 'europe-west3', public: false },
  });
});
