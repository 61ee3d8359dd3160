import { afterEach, beforeEach, expect, it } from 'vitest';
import { hasOpenApi, openApi } from '../testing/openapi.ts';
import { ACCOUNT, makeTestWorld, NUMBER, START, type TestWorld } from '../testing/test-world.ts';

const TO = '+33612345678';
const DAY_MS = 86_400_000;
let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld();
  world.on('/document', '<Response><Pause length="70"/></Response>');
});
afterEach(() => world.close());

const usage = (more: object = {}) =>
  world.client.usage.records.daily.list({ startDate: new Date(START), endDate: new Date(START), ...more });

it('a day adds up the minutes begun of its calls and the segments of its messages, with a price', async () => {
  world.simulator.setPhone(TO, { personas: { kind: 'answers' } });
  await world.call(TO);
  await world.client.messages.create({ to: TO, from: NUMBER, body: 'م'.repeat(71) });
  await world.seconds(120);
  const found = new Map((await usage()).map((record) => [record.category, record]));
  expect(found.get('calls')).toMatchObject({ count: '1', usage: '2', usageUnit: 'minutes', price: 0.028 });
  expect(found.get('calls-inbound')).toMatchObject({ count: '0', price: 0 });
  expect(found.get('sms')).toMatchObject({ count: '1', usage: '2', price: 0.0158, priceUnit: 'usd' });
  expect(found.get('totalprice')).toMatchObject({ price: 0.0438 });
});

it('each day has its own, by its category when that is asked for', async () => {
  await world.client.messages.create({ to: TO, from: NUMBER, body: 'Your telephone rings.' });
  await world.seconds(5);
  const days = await usage({ startDate: new Date(START - DAY_MS), category: 'sms' });
  expect(days.map(({ category, count }) => [category, count])).toEqual([
    ['sms', '0'],
    ['sms', '1'],
  ]);
  await expect(world.client.usage.records.daily.list({ category: 'sms' })).rejects.toMatchObject({ status: 400 });
});

it.runIf(hasOpenApi)('the answer fits the description that Twilio publishes', async () => {
  const path = `/2010-04-01/Accounts/${ACCOUNT.accountSid}/Usage/Records/Daily.json?StartDate=2026-11-21&EndDate=2026-11-21`;
  const authorization = `Basic ${btoa(`${ACCOUNT.accountSid}:${ACCOUNT.authToken}`)}`;
  const answer = await fetch(world.simulator.url + path, { headers: { authorization } });
  const validate = openApi()('get', '/2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json', 200);
  validate(await answer.json());
  expect(validate.errors).toBeNull();
});
