import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, PrivacyDesk } from '../testing/a-privacy-desk.ts';
import { canaries } from '../testing/a-whole-person.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeCarryOutRequests } from './carry-out-requests.ts';
import { makeGatherExport } from './gather-export.ts';
import { makeGetPrivacy } from './get-privacy.ts';
import { makeGetDataExportUrl, makeOpenExport } from './open-export.ts';
import type { ExportedRecord } from './ports.ts';
import { makeAdminExportPerson, makeRequestDataExport } from './request-export.ts';

const nora = { uid: 'nora', role: 'client', isAdmin: false };
const ana = { uid: 'ana', role: 'lawyer', isAdmin: false };
const irma = { uid: 'irma', role: 'admin', isAdmin: true };

/** Twilio’s ids, and Stripe’s of what people have there. */
const vendorsId =
  /\b(?:(?:AC|CA|CF|RE|SM|MM|PN)[0-9a-f]{32}|(?:pi|ch|py|cus|acct|tr|po|pm|sub|in|seti|dp|du|cs|evt)_\w+)/;

let world: PrivacyDesk;
beforeEach(() => void (world = new PrivacyDesk()));
const askCopy = (needs: PrivacyDesk['needs']) => checkAnswers('requestDataExport', makeRequestDataExport(needs));

describe('a copy of somebody’s data', () => {
  async function copyOf(uid: string): Promise<{ records: ExportedRecord[]; files: { name: string }[] }> {
    await askCopy(world.needs)({ uid, role: null, isAdmin: false }, {});
    await world.untilDone(() => makeGatherExport(world.needs)(uid));
    const file = await world.bucket.read(`exports/${uid}/1.zip`);
    return JSON.parse(Buffer.from(file ?? []).toString('utf8')) as {
      records: ExportedRecord[];
      files: { name: string }[];
    };
  }

  it('has what is theirs and nothing of the other side but the names that they are shown', async () => {
    const { records, files } = await copyOf('nora');
    const text = JSON.stringify(records);
    expect(text).toContain('nora@canary.example');
    expect(records.find(({ kind }) => kind === 'session')?.fields).toMatchObject({ providerName: 'Ana Lime' });
    for (const hidden of [
      '+33633334444',
      'acct_canary_ana',
      'cus_canary_nora',
      'canary-token-nora',
      'irma',
      'ana@lime',
    ]) {
      expect(text).not.toContain(hidden);
    }
    expect(files.map(({ name }) => name)).toEqual(['invoices/invoice_c1.pdf']);
  });

  it.each(['nora', 'ana'])('of %s names nothing as our vendors do', async (uid) => {
    const { records } = await copyOf(uid);
    expect(records.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['sessionTelephony', 'recording']));
    expect(JSON.stringify(records)).not.toMatch(vendorsId);
  });

  it('of a provider tells nothing of their clients but the name under a review', async () => {
    const text = JSON.stringify((await copyOf('ana')).records).replace('"authorName":"Nora"', '');
    expect(text).toContain('Avocate lime');
    for (const canary of [...canaries.nora, '"nora"']) expect(text).not.toContain(canary);
  });

  it.each([
    ['zoe', 'Expats of Zoe Quartz', ['IBAN-canary-zoe', 'device-canary-zoe']],
    ['mara', 'mara@flint.example', ['canary-token-mara']],
  ] as const)('of %s has what is theirs, nothing of anybody else’s, and no secret', async (uid, own, secrets) => {
    const text = JSON.stringify((await copyOf(uid)).records);
    expect(text).toContain(own);
    const others = Object.entries(canaries).filter(([name]) => name !== uid);
    for (const hidden of [...secrets, ...others.flatMap(([, words]) => words)]) expect(text).not.toContain(hidden);
  });

  it('comes to the same end after a crash between any two steps, and is mailed once', async () => {
    const expected = JSON.stringify(await copyOf('nora'));
    const { calls } = world;
    for (let call = 1; call <= calls; call++) {
      world = new PrivacyDesk();
      world.crash = { call: call + 1, when: call % 2 === 0 ? 'before' : 'after' };
      expect(JSON.stringify(await copyOf('nora'))).toBe(expected);
      expect(await world.privacy.exports.find('nora')).toMatchObject({ state: 'ready' });
      expect(world.mails.size).toBe(1);
    }
  });

  it('is one at a time, handed to its owner alone, and deleted after seven days', async () => {
    await askCopy(world.needs)(nora, {});
    await expect(askCopy(world.needs)(nora, {})).rejects.toMatchObject({ reason: 'export_underway' });
    await makeGatherExport(world.needs)('nora');
    const link = checkAnswers('getDataExportUrl', makeGetDataExportUrl(world.needs));
    expect((await link(nora, {})).url).toBe('https://payments.example/exportFile?link=secret');
    await expect(link(ana, {})).rejects.toMatchObject({ reason: 'not_found' });
    const open = makeOpenExport(world.needs);
    expect(await open('secret')).toBeDefined();
    expect(await open('guess')).toBeUndefined();
    world.now += 7 * DAY;
    expect(await open('secret')).toBeUndefined();
    await makeCarryOutRequests(world.needs)();
    expect(await world.bucket.list('exports/nora/1')).toEqual([]);
    const seen = await checkAnswers('getPrivacy', makeGetPrivacy(world.needs))(nora, {});
    expect(seen.dataExport).toMatchObject({ state: 'expired' });
  });

  it('is gathered by the schedule when its task was lost, and given up after a day', async () => {
    await checkAnswers('adminExportPerson', makeAdminExportPerson(world.needs))(irma, {
      uid: 'nora',
      reason: 'By letter.',
    });
    expect(world.privacy.trail).toEqual(['export-nora-1']);
    world.queued.length = 0;
    await makeCarryOutRequests(world.needs)();
    expect(world.queued).toHaveLength(1);
    world.now += DAY;
    await makeCarryOutRequests(world.needs)();
    expect(await world.privacy.exports.find('nora')).toMatchObject({ state: 'failed' });
  });
});
