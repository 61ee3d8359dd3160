import { aJpeg, aPdf, aSegment } from '@sos/domain/testing/some-files';
import { someAnswers } from '@sos/domain/testing/an-application';
import { makeChangeFacts } from '../applications/change-facts.ts';
import { makeApproveProvider, makeAskForCorrection, makeRejectProvider } from '../applications/decide-application.ts';
import { makeGetApplication } from '../applications/get-application.ts';
import { makeKeepFile } from '../applications/keep-file.ts';
import { makeGetOneApplication, makeListApplications } from '../applications/list-applications.ts';
import { makeRemovePhoto } from '../applications/remove-photo.ts';
import { makeSaveApplication } from '../applications/save-application.ts';
import { makeSubmitApplication } from '../applications/submit-application.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryApplicants } from './memory-applicants.ts';
import { MemoryFiles } from './memory-files.ts';

export const PHOTO = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
export const DIPLOMA = '1b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b53';
export const ana = { uid: 'ana', role: 'lawyer', isAdmin: false };
export const irma = { uid: 'irma', role: 'admin', isAdmin: true };

/** Where applications are handed in and decided, with Ana, a lawyer who has registered. */
export function anApplicantsDesk() {
  const memory = new MemoryApplicants();
  memory.register('ana', 'lawyer');
  const files = new MemoryFiles();
  const needs = { applications: memory.applications, files, clock: { now: () => memory.now } };
  return {
    memory,
    files,
    get: checkAnswers('getApplication', makeGetApplication(needs)),
    save: checkAnswers('saveApplication', makeSaveApplication(needs)),
    keep: checkAnswers('keepApplicationFile', makeKeepFile(needs)),
    submit: checkAnswers('submitApplication', makeSubmitApplication(needs)),
    change: checkAnswers('changeVerifiedFacts', makeChangeFacts(needs)),
    list: checkAnswers('adminListApplications', makeListApplications(needs)),
    look: checkAnswers('adminGetApplication', makeGetOneApplication(needs)),
    approve: checkAnswers('adminApproveProvider', makeApproveProvider(needs)),
    reject: checkAnswers('adminRejectProvider', makeRejectProvider(needs)),
    removePhoto: checkAnswers('adminRemovePhoto', makeRemovePhoto(needs)),
    ask: checkAnswers('adminAskForCorrection', makeAskForCorrection(needs)),
  };
}
export type ApplicantsDesk = ReturnType<typeof anApplicantsDesk>;

/** Gives everything that is asked for; the revision after it. */
export async function complete({ memory, files, save, keep }: ApplicantsDesk): Promise<number> {
  await memory.codes.begin('ana', { e164: '+33612345678', code: '123456' });
  await memory.codes.guess('ana', '123456');
  await save(ana, { revision: 0, answers: someAnswers() });
  files.upload(`tmp/ana/${PHOTO}`, aJpeg({ segments: [aSegment(0xe1, 'Exif GPS 48.85')] }));
  files.upload(`tmp/ana/${DIPLOMA}`, aPdf());
  await keep(ana, { kind: 'photo', upload: PHOTO });
  return (await keep(ana, { kind: 'admission', upload: DIPLOMA })).revision;
}
