import { HttpsError } from 'firebase-functions/v2/https';
import { expect, it, vi } from 'vitest';
import { reportFailure } from './report-failure.ts';

const NUMBER = '+46701000004';

it('hands a result through', async () => {
  await expect(reportFailure(async () => 7)).resolves.toBe(7);
});

it('tells why work failed, but not what the vendor was asked', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const request = Object.assign(new Error(`socket hang up while calling ${NUMBER}`), {
    config: { data: `To=${NUMBER}` },
  });
  const failure = new Error('the carrier is out of reach', { cause: request });
  const thrown: unknown = await reportFailure(() => Promise.reject(failure)).catch((error: unknown) => error);
  const log = written.mock.calls.map(([line]) => String(line)).join('');
  expect(log).toContain('the carrier is out of reach');
  expect(log).toContain('socket hang up');
  expect(log).not.toContain(NUMBER.slice(1));
  expect(thrown).toBeInstanceOf(HttpsError);
  expect(thrown).toMatchObject({ httpErrorCode: { status: 500 } });
  expect((thrown as Error).cause).toBeUndefined();
});
