import { type Answers, type Files, noAnswers } from '../applications/answers.ts';
import { type Application, newApplication } from '../applications/application.ts';

const AT = Date.UTC(2026, 0, 5, 12);

/** Answers of a lawyer that lack nothing, with whatever differs. */
export function someAnswers(differs: Partial<Answers> = {}): Answers {
  return {
    ...noAnswers,
    payoutCountry: 'FR',
    countries: ['TH'],
    languages: ['fr', 'en'],
    specialities: ['police', 'immigration'],
    headline: 'Criminal law in Thailand',
    bio: 'I have defended people from abroad before the courts of Bangkok for many years, and I answer at night.',
    years: 12,
    timeZone: 'Asia/Bangkok',
    barAuthority: 'Barreau de Paris',
    barNumber: 'P 0412',
    ...differs,
  };
}

export const someFiles: Files = {
  photo: { path: 'users/ana/application/photo-1', type: 'image/jpeg', size: 9000, checkedAt: AT },
  admission: { path: 'users/ana/application/admission-1', type: 'application/pdf', size: 90_000, checkedAt: AT },
};

/** An application of a lawyer that lacks nothing, as a draft, with whatever differs. */
export function anApplication(differs: Partial<Application> = {}): Application {
  return { ...newApplication('lawyer', AT), answers: someAnswers(), files: someFiles, ...differs };
}
