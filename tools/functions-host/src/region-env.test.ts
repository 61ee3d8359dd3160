import { expect, it } from 'vitest';
import { regionEnv } from './region-env.ts';

const place = { projectId: 'demo', region: 'europe-west3', host: '127.0.0.1:1' };

it('looks for no metadata server unless the world has one', () => {
  expect(regionEnv({ ...place, given: {} })['METADATA_SERVER_DETECTION']).toBe('none');
  const given = { METADATA_SERVER_DETECTION: 'assume-present' };
  expect(regionEnv({ ...place, given })['METADATA_SERVER_DETECTION']).toBe('assume-present');
});

it('lets no world name another region or another host of tasks', () => {
  const given = { FUNCTION_REGION: 'elsewhere', CLOUD_TASKS_EMULATOR_HOST: 'elsewhere' };
  expect(regionEnv({ ...place, given })).toMatchObject({
    FUNCTION_REGION: 'europe-west3',
    CLOUD_TASKS_EMULATOR_HOST: '127.0.0.1:1',
  });
});
