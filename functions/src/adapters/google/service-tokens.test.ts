import { serviceAccount, ServiceTokens } from '@sos/functions-host/google/service-tokens';
import { serve } from '@sos/simulator-kit/http-server';
import { expect, it } from 'vitest';
import { makeServiceTokens } from './service-tokens.ts';

const ADDRESS = 'https://region-project.cloudfunctions.net/work';
const google = new ServiceTokens();

it('asks for the certificates once for as long as they may be kept', async () => {
  let asked = 0;
  const server = await serve(0, async () => {
    asked += 1;
    return { status: 200, headers: { 'cache-control': 'public, max-age=3600' }, body: google.certificates() };
  });
  const verify = makeServiceTokens({ certificatesUrl: server.url, account: serviceAccount });
  const token = google.token(ADDRESS, Date.now());
  expect(await verify(token, [ADDRESS])).toBe(true);
  expect(await verify(token, ['https://elsewhere.example', ADDRESS])).toBe(true);
  expect(await verify(token, ['https://elsewhere.example'])).toBe(false);
  expect(await verify(token, [])).toBe(false);
  expect(asked).toBe(1);
  await server.close();
});

it('trusts nobody while no account is configured', async () => {
  const server = await serve(0, async () => ({ status: 200, body: google.certificates() }));
  const verify = makeServiceTokens({ certificatesUrl: server.url, account: '' });
  expect(await verify(google.token(ADDRESS, Date.now(), { email: '' }), [ADDRESS])).toBe(false);
  await server.close();
});

it('judges nothing without the certificates', async () => {
  const server = await serve(0, async () => ({ status: 404 }));
  const verify = makeServiceTokens({ certificatesUrl: server.url, account: serviceAccount });
  await expect(verify(google.token(ADDRESS, Date.now()), [ADDRESS])).rejects.toThrow('certificates');
  await server.close();
});
