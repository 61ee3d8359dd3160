import {
  type Answers,
  askedFor,
  type Files,
  fileKinds,
  longest,
  noAnswers,
  noFiles,
} from '@sos/domain/applications/answers';
import { type Application, applicationStatuses } from '@sos/domain/applications/application';
import { type FactReview, factReviewStatuses } from '@sos/domain/applications/facts';
import { isTimeZone } from '@sos/domain/notifications/quiet-hours';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { nameSchema } from './registration.ts';
import { adminDeed, adminView, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { languageSchema, specialitySchema } from './providers.ts';
import { chosenCountrySchema, chosenLanguageSchema, draftTextSchema, isDistinct, writtenTextSchema } from './chosen.ts';
import { countrySchema, idSchema, instantSchema, providerKindSchema } from './shared.ts';
import { storedObject } from './stored.ts';

const MOST_YEARS = 70;
const MOST_NAME = 80;
const PAGE = 50;

const codes = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).max(longest.list).readonly();
const answerFields = {
  payoutCountry: countrySchema.nullable(),
  paypalEmail: z.email().nullable().default(null),
  countries: codes(countrySchema),
  languages: codes(languageSchema),
  specialities: codes(specialitySchema),
  headline: draftTextSchema.max(longest.headline),
  bio: draftTextSchema.max(longest.bio),
  years: z.int().nonnegative().max(MOST_YEARS).nullable(),
  timeZone: z.string().max(64).refine(isTimeZone).nullable(),
  barAuthority: draftTextSchema.max(longest.barAuthority),
  barNumber: draftTextSchema.max(longest.barNumber),
  countriesLived: codes(countrySchema),
};
const answersSchema: z.ZodType<Answers> = z.strictObject(answerFields);
const chosen = <Schema extends z.ZodType>(schema: Schema) => codes(schema).refine(isDistinct);
const savedAnswersSchema: z.ZodType<Answers> = z.strictObject({
  ...answerFields,
  payoutCountry: chosenCountrySchema.nullable(),
  countries: chosen(chosenCountrySchema),
  languages: chosen(chosenLanguageSchema),
  specialities: chosen(specialitySchema),
  countriesLived: chosen(chosenCountrySchema),
});

const fileView = z.strictObject({ path: z.string(), type: z.string(), size: z.int(), checkedAt: instantSchema });
const filesView = z.strictObject({ photo: fileView.nullable(), admission: fileView.nullable() });

const fact = z.string().nullable();
const writtenFacts = { displayName: fact, barAuthority: fact, barNumber: fact };
/** Changed facts that wait for an admin, or were refused last; null where a fact stays as it is. */
const reviewView = z.strictObject({
  ...writtenFacts,
  status: z.enum(factReviewStatuses),
  admission: fileView.nullable(),
  photo: fileView.nullable(),
  words: z.string().nullable(),
  submittedAt: instantSchema,
});

const applicationView = z.strictObject({
  kind: providerKindSchema,
  status: z.enum(applicationStatuses),
  answers: answersSchema,
  files: filesView,
  revision: z.int().nonnegative(),
  /** The admin's: what to correct, or why it was rejected. */
  words: z.string().nullable(),
  submittedAt: instantSchema.nullable(),
  decidedAt: instantSchema.nullable(),
  /** The name that is shown, or will be. */
  displayName: z.string(),
  review: reviewView.nullable(),
  /** The proved telephone by its last two digits. */
  telephone: z.strictObject({ ending: z.string(), provedAt: instantSchema }).nullable(),
  missing: z.array(z.enum(askedFor)),
});
export type ApplicationView = z.infer<typeof applicationView>;

const revision = z.int().nonnegative();
/** Who applies, as the admin saw it, and why they decide so. */
const decision = z.strictObject({ uid: idSchema, revision, reason: reasonSchema });
const decided = z.strictObject({ status: z.enum(applicationStatuses) });
const decisionRefusals = [...deedRefusals, 'application_closed', 'application_changed'] as const;

export const applicationCallables = {
  getApplication: callable({
    region: 'europe-west1',
    access: 'provider',
    resources: 'user',
    sensitive: false,
    input: z.strictObject({}),
    output: applicationView,
    refusals: ['not_found'],
  }),
  saveApplication: callable({
    region: 'europe-west1',
    access: 'provider',
    resources: 'user',
    limits: ['saves_by_person'],
    input: z.strictObject({ revision, answers: savedAnswersSchema }),
    output: applicationView,
    refusals: ['not_found', 'application_closed', 'application_changed'],
  }),
  keepApplicationFile: callable({
    region: 'europe-west1',
    access: 'provider',
    resources: 'user',
    limits: ['uploads_by_person'],
    /** `upload` is the name that the browser made for the file it has put into `tmp/{uid}`. */
    input: z.strictObject({ kind: z.enum(fileKinds), upload: z.uuid() }),
    output: applicationView,
    refusals: ['not_found', 'application_closed', 'file_refused', 'file_too_large'],
  }),
  submitApplication: callable({
    region: 'europe-west1',
    access: 'provider',
    resources: 'user',
    input: z.strictObject({ revision }),
    output: applicationView,
    refusals: ['not_found', 'application_closed', 'application_changed', 'application_incomplete', 'contact_details'],
  }),
  /**
   * Puts facts that were checked back to review, and not the profile: what is shown stays until an admin has decided. What
   * is as it is shown waits for nobody.
   */
  changeVerifiedFacts: callable({
    region: 'europe-west1',
    access: 'provider',
    resources: 'user',
    limits: ['saves_by_person'],
    input: z.strictObject({
      revision,
      displayName: nameSchema.max(MOST_NAME),
      barAuthority: writtenTextSchema.max(longest.barAuthority),
      barNumber: writtenTextSchema.max(longest.barNumber),
      /** The name that the browser made for the document it has put into `tmp/{uid}`. */
      upload: z.uuid().optional(),
      /** The same of a new photograph. */
      photo: z.uuid().optional(),
    }),
    output: applicationView,
    refusals: [
      'not_found',
      'application_closed',
      'application_changed',
      'application_incomplete',
      'contact_details',
      'file_refused',
      'file_too_large',
    ],
  }),
  adminListApplications: callable({
    ...adminView,
    input: z.strictObject({
      /** `facts`: approved ones of which changed facts wait. */
      status: z.enum([...applicationStatuses, 'facts']).default('submitted'),
      cursor: idSchema.optional(),
    }),
    output: z.strictObject({
      applications: z
        .array(
          z.strictObject({
            uid: idSchema,
            kind: providerKindSchema,
            status: z.enum(applicationStatuses),
            headline: z.string(),
            /** Those that they know; ISO 3166-1 alpha-2. */
            countries: z.array(z.string()),
            savedAt: instantSchema,
          }),
        )
        .max(PAGE),
      nextCursor: z.string().nullable(),
    }),
    refusals: [],
  }),
  adminGetApplication: callable({
    ...adminView,
    input: z.strictObject({ uid: idSchema }),
    output: applicationView,
    refusals: ['not_found'],
  }),
  adminApproveProvider: callable({
    ...adminDeed,
    input: decision,
    output: decided,
    refusals: [...decisionRefusals, 'application_incomplete', 'applicant_away'],
  }),
  /** Takes the photograph of an approved provider off their profile, who may give another; `changed` where there is none by now. */
  adminRemovePhoto: callable({
    ...adminDeed,
    input: z.strictObject({ uid: idSchema, requestId: z.uuid(), reason: reasonSchema }),
    output: z.strictObject({}),
    refusals: [...deedRefusals, 'application_closed'],
  }),
  /** The applicant reads the reason, as with a correction. */
  adminRejectProvider: callable({ ...adminDeed, input: decision, output: decided, refusals: decisionRefusals }),
  adminAskForCorrection: callable({ ...adminDeed, input: decision, output: decided, refusals: decisionRefusals }),
};

const keptFile = storedObject({ path: z.string(), type: z.string(), size: z.int(), checkedAt: instantSchema });
const storedFiles: z.ZodType<Files> = storedObject({
  photo: keptFile.nullable(),
  admission: keptFile.nullable(),
}).default({ ...noFiles });
const storedAnswers: z.ZodType<Answers> = storedObject(answerFields).default({ ...noAnswers });

const storedReview: z.ZodType<FactReview> = storedObject({
  status: z.enum(factReviewStatuses),
  facts: storedObject(writtenFacts),
  admission: keptFile.nullable(),
  photo: keptFile.nullable().default(null),
  words: z.string().nullable(),
  submittedAt: instantSchema,
});

/** `applications/{uid}`. */
export const applicationDocumentSchema: z.ZodType<Application> = storedObject({
  kind: providerKindSchema,
  status: z.enum(applicationStatuses),
  answers: storedAnswers,
  files: storedFiles,
  revision: z.int().nonnegative(),
  words: z.string().nullable().default(null),
  createdAt: instantSchema,
  savedAt: instantSchema,
  submittedAt: instantSchema.nullable().default(null),
  decidedAt: instantSchema.nullable().default(null),
  review: storedReview.nullable().default(null),
  factsDecidedAt: instantSchema.nullable().default(null),
});

export const applicationMarks: MarksOf<Application> = {
  kind: 'owner: deleted',
  status: 'owner: deleted',
  answers: 'owner: deleted',
  createdAt: 'owner: deleted',
  savedAt: 'owner: deleted',
  submittedAt: 'owner: deleted',
  decidedAt: 'owner: deleted',
  review: 'owner: deleted',
  factsDecidedAt: 'owner: deleted',
  words: 'owner: deleted',
  files: 'owner: deleted, hidden',
  revision: 'none',
};
