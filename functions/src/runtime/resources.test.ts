import { expect, it } from 'vitest';
import { resourceClasses, resources } from './resources.ts';

const megabytes = { '256MiB': 256, '512MiB': 512, '1GiB': 1024 } as const;

it.each(Object.entries(resourceClasses))(
  '%s has as much of a CPU as Google asks for its memory, or nothing of it is deployed',
  (_name, { memory, cpu }) => {
    // Cloud Run: above 512 MiB half a CPU, above 1 GiB a whole one.
    const least = megabytes[memory] > 1024 ? 1 : megabytes[memory] > 512 ? 0.5 : 0.08;
    expect(cpu).toBeGreaterThanOrEqual(least);
  },
);

it('serves one request at a time, as less than a CPU must', () => {
  expect(resources('heavy').concurrency).toBe(1);
});
