import { aPdf, aPng } from '@sos/domain/testing/some-files';
import { describe, expect, it } from 'vitest';
import {
  ana,
  anApplicantsDesk,
  type ApplicantsDesk,
  complete,
  DIPLOMA,
  irma,
  PHOTO,
} from '../testing/an-applicants-desk.ts';

describe('an approved provider', () => {
  const reason = 'The bar confirms it.';
  const facts = { displayName: 'Ada Byron', barAuthority: 'Barreau de Paris', barNumber: 'P 0412' };
  async function approved(all: ApplicantsDesk): Promise<number> {
    const { revision } = await all.submit(ana, { revision: await complete(all) });
    await all.approve(irma, { uid: 'ana', revision, reason });
    return (await all.get(ana, {})).revision;
  }

  it('who changes a checked fact goes on being shown as before, until an admin has looked at it', async () => {
    const all = anApplicantsDesk();
    const { memory } = all;
    const revision = await approved(all);
    const before = memory.profiles.get('ana');
    memory.now += 86_400_000;
    const asked = await all.change(ana, { ...facts, revision, displayName: 'Ada King', barNumber: 'P 0413' });
    expect(asked).toMatchObject({ displayName: 'Ada Byron', review: { status: 'waiting', displayName: 'Ada King' } });
    expect(memory.profiles.get('ana')).toEqual(before);
    const { applications } = await all.list(irma, { status: 'facts' });
    expect(applications).toMatchObject([{ uid: 'ana', status: 'approved', savedAt: memory.now }]);
    await all.approve(irma, { uid: 'ana', revision: asked.revision, reason });
    expect(memory.profiles.get('ana')).toMatchObject({
      displayName: 'Ada King',
      visible: true,
      photoUrl: before?.photoUrl,
    });
    expect(memory.profiles.get('ana')?.checks).toContainEqual({
      what: 'bar_admission',
      authority: 'Barreau de Paris',
      at: memory.now,
    });
    expect(await all.get(ana, {})).toMatchObject({
      displayName: 'Ada King',
      answers: { barNumber: 'P 0413' },
      review: null,
    });
    expect(memory.trail.list().at(-1)).toMatchObject({
      adminId: 'irma',
      before: 'facts_waiting',
      after: 'facts_approved',
      reason,
    });
    expect((await all.list(irma, { status: 'facts' })).applications).toEqual([]);
  });

  it('is told why a change is refused, and the profile stays', async () => {
    const all = anApplicantsDesk();
    const { memory } = all;
    const revision = await approved(all);
    const before = memory.profiles.get('ana');
    const asked = await all.change(ana, { ...facts, revision, barNumber: 'P 0413' });
    await all.reject(irma, { uid: 'ana', revision: asked.revision, reason: 'The bar knows another.' });
    expect(await all.get(ana, {})).toMatchObject({
      status: 'approved',
      review: { status: 'rejected', words: 'The bar knows another.' },
    });
    expect(memory.profiles.get('ana')).toEqual(before);
  });

  it('shows a new photograph once an admin has looked at it, and keeps none of the old one', async () => {
    const all = anApplicantsDesk();
    const { memory, files } = all;
    const revision = await approved(all);
    const before = memory.profiles.get('ana');
    const old = (await all.get(ana, {})).files.photo?.path ?? '';
    files.upload(`tmp/ana/${DIPLOMA}`, aPng());
    const asked = await all.change(ana, { ...facts, revision, photo: DIPLOMA });
    expect(await all.change(ana, { ...facts, revision, photo: DIPLOMA })).toEqual(asked);
    expect(memory.profiles.get('ana')).toEqual(before);
    memory.now += 86_400_000;
    await all.approve(irma, { uid: 'ana', revision: asked.revision, reason });
    const after = memory.profiles.get('ana');
    expect(after?.photoUrl).toContain(DIPLOMA);
    // Nobody has looked at the bar again.
    expect(after?.checks).toEqual(before?.checks);
    expect([...files.byPath.keys()].filter((path) => path === old || path.includes(PHOTO))).toEqual([]);
  });

  it('whose photograph does not fit is shown without it, is told why, and may give another', async () => {
    const all = anApplicantsDesk();
    const { memory, files } = all;
    const revision = await approved(all);
    const input = { uid: 'ana', requestId: PHOTO, reason: 'It shows a logo.' };
    await all.removePhoto(irma, input);
    expect(memory.profiles.get('ana')).toMatchObject({ photoUrl: null, visible: true });
    expect(await all.get(ana, {})).toMatchObject({ status: 'approved', files: { photo: null } });
    expect([...files.byPath.keys()].filter((path) => path.includes(PHOTO))).toEqual([]);
    expect(memory.trail.list().at(-1)).toMatchObject({ action: 'adminRemovePhoto', reason: 'It shows a logo.' });
    await expect(all.removePhoto(irma, input)).rejects.toMatchObject({ reason: 'changed' });
    files.upload(`tmp/ana/${DIPLOMA}`, aPng());
    const asked = await all.change(ana, { ...facts, revision: revision + 1, photo: DIPLOMA });
    expect(asked.review?.photo).not.toBeNull();
  });

  it('sends a new document, once, though the answer was lost', async () => {
    const all = anApplicantsDesk();
    const { files } = all;
    const revision = await approved(all);
    files.upload(`tmp/ana/${PHOTO}`, aPdf());
    const asked = await all.change(ana, { ...facts, revision, upload: PHOTO });
    expect(await all.change(ana, { ...facts, revision, upload: PHOTO })).toEqual(asked);
    expect(asked.review?.admission).toMatchObject({ path: `users/ana/application/admission-${PHOTO}` });
    await all.approve(irma, { uid: 'ana', revision: asked.revision, reason });
    expect((await all.get(ana, {})).files.admission).toMatchObject({
      path: `users/ana/application/admission-${PHOTO}`,
    });
  });

  it('keeps the document that waits when a word is changed, and none of those that it replaced', async () => {
    const all = anApplicantsDesk();
    const { files } = all;
    const revision = await approved(all);
    files.upload(`tmp/ana/${PHOTO}`, aPdf());
    const first = await all.change(ana, { ...facts, revision, upload: PHOTO });
    const second = await all.change(ana, { ...facts, revision: first.revision, barNumber: 'P 0413' });
    expect(second.review?.admission).toEqual(first.review?.admission);
    files.upload(`tmp/ana/${DIPLOMA}`, aPng());
    await all.change(ana, { ...facts, revision: second.revision, upload: DIPLOMA });
    expect(files.byPath.has(`users/ana/application/admission-${PHOTO}`)).toBe(false);
  });

  it('and the admin who decides at once: one of them is told', async () => {
    const all = anApplicantsDesk();
    const revision = await approved(all);
    const asked = await all.change(ana, { ...facts, revision, barNumber: 'P 0413' });
    await all.change(ana, { ...facts, revision: asked.revision, barNumber: 'P 0666' });
    const stale = all.approve(irma, { uid: 'ana', revision: asked.revision, reason });
    await expect(stale).rejects.toMatchObject({ reason: 'application_changed' });
    expect((await all.get(ana, {})).answers.barNumber).toBe('P 0412');
  });

  it('alone changes facts: nobody who is still applying', async () => {
    const all = anApplicantsDesk();
    await complete(all);
    await expect(all.change(ana, { ...facts, revision: 0 })).rejects.toMatchObject({ reason: 'not_found' });
    await expect(all.change({ ...ana, uid: 'nobody' }, { ...facts, revision: 0 })).rejects.toMatchObject({
      reason: 'not_found',
    });
  });
});
