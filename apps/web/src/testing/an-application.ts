import type { ApplicationView } from '@sos/contracts/applications';
import { askedOf } from '@sos/domain/applications/answers';
import { someAnswers, someFiles } from '@sos/domain/testing/an-application';

const AT = Date.UTC(2026, 10, 20, 9);

/** A lawyer's application as the server tells of it, complete unless it differs. */
export function anApplicationView(differs: Partial<ApplicationView> = {}): ApplicationView {
  return {
    kind: 'lawyer',
    status: 'draft',
    answers: someAnswers(),
    files: { ...someFiles },
    revision: 4,
    words: null,
    submittedAt: null,
    decidedAt: null,
    displayName: 'Ana Lima',
    review: null,
    telephone: { ending: '78', provedAt: AT },
    missing: [],
    ...differs,
  };
}

/** By the last part of the applicant's id, such as `ana-asked`. */
export const applicationAt: Readonly<Record<string, ApplicationView>> = {
  submitted: anApplicationView({ status: 'submitted', submittedAt: AT }),
  asked: anApplicationView({
    status: 'correction_asked',
    words: 'The document is cut off at the bottom. Please send the whole page, with the stamp of the bar.',
  }),
  approved: anApplicationView({ status: 'approved', decidedAt: AT }),
  changed: anApplicationView({
    status: 'approved',
    review: {
      status: 'waiting',
      displayName: 'Ana Lima Duarte',
      barAuthority: null,
      barNumber: 'P 0413',
      admission: null,
      photo: null,
      words: null,
      submittedAt: AT,
    },
  }),
  rejected: anApplicationView({ status: 'rejected', words: 'The bar that you name does not know this number.' }),
  empty: anApplicationView({
    answers: { ...someAnswers(), headline: '', bio: '', countries: [], languages: [] },
    files: { photo: null, admission: null },
    telephone: null,
    missing: [...askedOf('lawyer', null)],
  }),
};
