import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasOpenApi, openApi, OPENAPI_FILE } from '../testing/openapi.ts';
import { ACCOUNT, makeTestWorld, NUMBER, START, type TestWorld } from '../testing/test-world.ts';

const TO = '+33612345678';
let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld();
});
afterEach(() => world.close());

const send = (more: Partial<Parameters<typeof world.client.messages.create>[0]> = {}) =>
  world.client.messages.create({ to: TO, from: NUMBER, body: 'Your telephone rings at 14:05.', ...more });
const heard = () => world.simulator.state().phones.find(({ number }) => number === TO)?.transcript ?? [];
const act = (what: string) => fetch(`${world.simulator.url}/sim/phones/${TO}/${what}/${NUMBER}`, { method: 'POST' });

describe('a message', () => {
  it('is queued, sent and delivered, and stands on the telephone', async () => {
    const { sid, status, dateSent, direction } = await send();
    expect({ status, dateSent, direction }).toEqual({ status: 'queued', dateSent: null, direction: 'outbound-api' });
    expect(world.simulator.idle()).toBe(false);
    await world.seconds(1);
    expect(await world.client.messages(sid).fetch()).toMatchObject({
      status: 'sent',
      dateSent: new Date(START + 1000),
    });
    expect(heard()).toEqual([]);
    await world.seconds(2);
    expect(await world.client.messages(sid).fetch()).toMatchObject({ status: 'delivered', errorCode: null });
    expect(heard()).toMatchObject([{ kind: 'text', text: `${NUMBER}: Your telephone rings at 14:05.` }]);
    expect(world.simulator.idle()).toBe(true);
  });

  it('is told of to its callback, signed', async () => {
    const { sid } = await send({ statusCallback: `${world.url}/message` });
    await world.seconds(3);
    const told = world.to('/message');
    expect(told.map(({ form }) => form['MessageStatus'])).toEqual(['sent', 'delivered']);
    expect(told[0]?.form).toMatchObject({ MessageSid: sid, AccountSid: ACCOUNT.accountSid, To: TO, From: NUMBER });
    expect(told.every(({ signed, form }) => signed && form['ErrorCode'] === undefined)).toBe(true);
  });

  it('counts what it takes', async () => {
    expect(await send({ body: 'م'.repeat(71) })).toMatchObject({ numSegments: '2' });
  });

  it('does not reach a telephone that is off, which its callback says with the reason', async () => {
    world.simulator.setPhone(TO, { texts: 'unreachable' });
    const { sid } = await send({ statusCallback: `${world.url}/message` });
    await world.seconds(3);
    expect(await world.client.messages(sid).fetch()).toMatchObject({ status: 'undelivered', errorCode: 30003 });
    expect(world.to('/message').at(-1)?.form).toMatchObject({ MessageStatus: 'undelivered', ErrorCode: '30003' });
    expect(heard()).toEqual([]);
  });

  it.each([
    [30001, ['failed']],
    [30007, ['sent', 'undelivered']],
    [21610, ['failed']],
  ])('fails for %i on demand, and the next arrives', async (code, statuses) => {
    world.simulator.setPhone(TO, { texts: [code, 'arrive'] });
    const { sid } = await send({ statusCallback: `${world.url}/message` });
    await world.seconds(3);
    expect(world.to('/message').map(({ form }) => form['MessageStatus'])).toEqual(statuses);
    expect(world.to('/message').at(-1)?.form).toMatchObject({ ErrorCode: String(code), SmsStatus: statuses.at(-1) });
    const { errorCode, errorMessage, status } = await world.client.messages(sid).fetch();
    expect({ errorCode, status }).toEqual({ errorCode: code, status: statuses.at(-1) });
    expect(errorMessage).toMatch(/^[A-Z]/);
    await send();
    await world.seconds(3);
    expect(heard()).toHaveLength(1);
  });

  it('is found by its numbers, the newest first', async () => {
    const [first, other, second] = [await send(), await send({ to: '+66812345678' }), await send()];
    const sids = async (filter: Parameters<typeof world.client.messages.list>[0]) =>
      (await world.client.messages.list(filter)).map(({ sid }) => sid);
    expect(await sids({ to: TO })).toEqual([second.sid, first.sid]);
    expect(await sids({ from: NUMBER })).toEqual([second.sid, other.sid, first.sid]);
  });

  it('is forgotten by a reset, and then comes no more', async () => {
    await send();
    world.simulator.reset();
    await world.seconds(5);
    expect(world.simulator.state().messages).toEqual([]);
    expect(heard()).toEqual([]);
  });
});

describe('a request is refused', () => {
  it.each([
    ['without a recipient', { to: '' }, 21604],
    ['without a sender', { from: '' }, 21603],
    ['without a text', { body: '' }, 21602],
    ['with a text that is too long', { body: 'a'.repeat(1601) }, 21617],
    ['for what is no number', { to: '0612345678' }, 21211],
    ['from a number of somebody else', { from: '+12025550199' }, 21606],
    ['from what is no number', { from: 'SOS' }, 21212],
    ['for Twilio’s number that is no mobile', { to: '+15005550009' }, 21614],
    ['for Twilio’s number that cannot be reached', { to: '+15005550002' }, 21612],
    ['for Twilio’s number in a region that is not enabled', { to: '+15005550003' }, 21408],
    ['from Twilio’s number that can send nothing', { from: '+15005550007' }, 21606],
    ['with pictures, which are not simulated', { mediaUrl: ['https://example.com/a.png'] }, 20001],
  ])('%s', async (_what, request, code) => {
    await expect(send(request)).rejects.toMatchObject({ status: 400, code });
    expect(world.simulator.state().messages).toEqual([]);
  });

  it('for a landline', async () => {
    world.simulator.setPhone(TO, { texts: 'landline' });
    await expect(send()).rejects.toMatchObject({ code: 21614 });
  });

  it('for whoever replied STOP to the number, until they reply START', async () => {
    expect((await act('stop')).status).toBe(204);
    await expect(send()).rejects.toMatchObject({ status: 400, code: 21610 });
    await expect(send({ from: '+15005550006' })).resolves.toMatchObject({ status: 'queued' });
    expect((await act('start')).status).toBe(204);
    await expect(send()).resolves.toMatchObject({ status: 'queued' });
  });

  it('when nobody has the number to reply to, and for a fate that no text has', async () => {
    const url = `${world.simulator.url}/sim/phones/${TO}`;
    expect((await fetch(`${url}/stop/+12025550199`, { method: 'POST' })).status).toBe(409);
    for (const texts of ['"burnt"', '30009', '[]', '["arrive", null]']) {
      expect((await fetch(url, { method: 'PUT', body: `{"texts":${texts}}` })).status).toBe(400);
    }
  });

  it('by a fault, before the account hears of it or after', async () => {
    world.faults.add(
      { where: 'twilio.api', match: `POST Messages ${TO}`, do: 'status', status: 503 },
      { where: 'twilio.api', match: `POST Messages ${TO}`, do: 'lost-answer' },
    );
    await expect(send()).rejects.toMatchObject({ status: 503 });
    expect(world.simulator.state().messages).toHaveLength(0);
    await expect(send()).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(world.simulator.state().messages).toHaveLength(1);
  });
});

it.runIf(hasOpenApi)(`answers as ${OPENAPI_FILE} says`, async () => {
  const validate = openApi();
  const path = '/2010-04-01/Accounts/{AccountSid}/Messages';
  const raw = (suffix: string, init: RequestInit = {}) =>
    fetch(`${world.simulator.url}/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages${suffix}.json`, {
      headers: { authorization: `Basic ${btoa(`${ACCOUNT.accountSid}:${ACCOUNT.authToken}`)}` },
      ...init,
    });
  const body = new URLSearchParams({ To: TO, From: NUMBER, Body: 'Hello' });
  const created = (await (await raw('', { method: 'POST', body })).json()) as { sid: string };
  world.simulator.setPhone(TO, { texts: [30003, 30001] });
  await raw('', { method: 'POST', body });
  await world.seconds(3);
  const answers = [
    [validate('post', `${path}.json`, 201), created],
    [validate('get', `${path}.json`, 200), await (await raw('')).json()],
    [validate('get', `${path}/{Sid}.json`, 200), await (await raw(`/${created.sid}`)).json()],
  ] as const;
  for (const [isValid, answer] of answers) expect(isValid(answer) ? [] : isValid.errors).toEqual([]);
});
