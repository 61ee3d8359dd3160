import type { ProfileDocument } from '@sos/contracts/providers';
import { type Application, next } from '@sos/domain/applications/application';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Applications, ApplicationState } from './ports.ts';
import { applicationOf, displayNameOf, toView } from './to-view.ts';

export interface SubmitApplicationNeeds {
  readonly applications: Pick<Applications, 'change'>;
  readonly clock: Clock;
}

/**
 * Hands the caller's application in: its profile is made with it, pending and invisible. Throws DomainError not_found,
 * application_closed, application_changed, application_incomplete, contact_details.
 */
export function makeSubmitApplication({ applications, clock }: SubmitApplicationNeeds): Handler<'submitApplication'> {
  return async ({ uid }, { revision }) => {
    const now = clock.now();
    const state = await applications.change(uid, (before) => {
      const displayName = displayNameOf(before.applicant);
      const event = { type: 'submitted', hasTelephone: before.telephone !== undefined, displayName } as const;
      const application = next(applicationOf(before, now), event, { revision, now });
      return { application, profile: pendingProfile(application, before) };
    });
    return toView(state, now);
  };
}

/** What the profile says, in the words of the application; nobody finds it before it is approved. */
function pendingProfile({ kind, answers }: Application, { applicant, profile }: ApplicationState): ProfileDocument {
  const { headline, bio, languages, countries, specialities, years, timeZone, countriesLived } = answers;
  return {
    ...(profile ?? blank),
    kind,
    displayName: displayNameOf(applicant),
    headline: headline.trim(),
    bio: bio.trim(),
    languages: [...languages],
    countries: [...countries],
    specialities: [...specialities],
    yearsOfExperience: years ?? 0,
    countriesLived: kind === 'expat' ? [...countriesLived] : [],
    timeZone: timeZone ?? 'UTC',
    locale: applicant.locale,
    approval: 'pending',
    visible: false,
  };
}

const blank = {
  photoUrl: null,
  availability: 'offline',
  agencyId: null,
  missedCalls: 0,
  closesAt: null,
  opensAt: null,
  edition: 0,
  ratingAverage: null,
  ratingCount: 0,
  answerRate: null,
  checks: [],
} as const satisfies Partial<ProfileDocument>;
