import { paths } from '@sos/contracts/paths';
import { defaultSeller } from '@sos/domain/invoices/default-seller';
import { functionPattern, healthAddress, listed } from '../addresses.ts';
import { appCheck } from './app-check.ts';
import type { Check, Patient } from './check.ts';
import { missingOf } from '../monitoring/send.ts';
import { type Part, regionOf, secretsOf } from '../part.ts';
import { problemsOf } from '../settings.ts';
import { type AuthConfig, troubleOfAuth } from './sign-in.ts';

const services = [
  'cloudfunctions',
  'run',
  'eventarc',
  'cloudbuild',
  'artifactregistry',
  'firestore',
  'cloudscheduler',
  'secretmanager',
  'identitytoolkit',
] as const;
const servicesOf = ({ name }: Part) =>
  name === 'platform' ? [...services, 'cloudtasks', 'firebasestorage', 'fcm', 'monitoring'] : services;

/** The command of a deployment for the patient's part. */
const deploy = ({ part, project, settingsPath }: Patient, verb: string) =>
  `npm run deploy -- ${verb}${part.name === 'assistant' ? ' --assistant' : ''} --project ${project} --settings ${settingsPath}`;

const database = ({ project }: Patient) => `/v1/projects/${project}/databases/(default)`;
const list = (body: Readonly<Record<string, unknown>> | undefined, field: string) => (body?.[field] ?? []) as unknown[];
const isList = (value: string | undefined): value is string => value !== undefined;

const accounts: readonly Check[] = [
  {
    name: 'Settings of the project',
    look: ({ settings, settingsPath, project }) =>
      settings ? problemsOf(settings, project) : [`there is no ${settingsPath}`],
    remedy: ({ part, settingsPath }) =>
      `npm run deploy -- settings${part.name === 'assistant' ? ' --assistant' : ''} > ${settingsPath}, then fill in what stands empty there`,
  },
  {
    name: 'The project, and who you are there',
    async look({ project, google }) {
      const found = await google.get('projects', `/v3/projects/${project}`);
      if (!found) return [`nobody knows a project ${project}, or you may not see it`];
      return found['state'] === 'ACTIVE' ? [] : [`its state is ${String(found['state'])}`];
    },
    remedy: ({ project }) =>
      `gcloud auth application-default login; for a new one: npx firebase projects:create ${project}`,
  },
  {
    name: 'A billing account',
    needs: ['The project, and who you are there'],
    async look({ project, google }) {
      const billing = await google.get('billing', `/v1/projects/${project}/billingInfo`);
      return billing?.['billingEnabled'] === true ? [] : ['functions need the Blaze plan'];
    },
    remedy: ({ project }) => `https://console.cloud.google.com/billing/linkedaccount?project=${project}`,
  },
  {
    name: 'Services of Google',
    needs: ['A billing account'],
    async look({ part, project, google }) {
      const states = servicesOf(part).map(async (service) => {
        const found = await google.get('services', `/v1/projects/${project}/services/${service}.googleapis.com`);
        return found?.['state'] === 'ENABLED' ? undefined : `${service} is off`;
      });
      return (await Promise.all(states)).filter(isList);
    },
    remedy: ({ part, project }) =>
      `gcloud services enable ${servicesOf(part)
        .map((each) => `${each}.googleapis.com`)
        .join(' ')} --project ${project}`,
  },
];

const stores: readonly Check[] = [
  {
    name: 'Firestore',
    needs: ['Services of Google'],
    async look(patient) {
      const found = await patient.google.get('firestore', database(patient));
      if (!found) return ['there is no database'];
      const isNative = found['type'] === 'FIRESTORE_NATIVE';
      const isInEurope = String(found['locationId']).startsWith('eur');
      return [
        ...(isNative ? [] : ['it is not in native mode']),
        ...(isInEurope ? [] : [`it lies in ${String(found['locationId'])}, not in Europe`]),
        ...(found['deleteProtectionState'] === 'DELETE_PROTECTION_ENABLED' ? [] : ['anybody may delete it']),
      ];
    },
    remedy: ({ project }) =>
      `gcloud firestore databases create --location=eur3 --delete-protection --project ${project} (update --delete-protection if it is there)`,
  },
  {
    name: 'Indexes of Firestore',
    needs: ['Firestore'],
    async look(patient) {
      const found = await patient.google.get(
        'firestore',
        `${database(patient)}/collectionGroups/-/indexes?pageSize=1000`,
      );
      const states = list(found, 'indexes').map((each) => (each as { state?: string }).state);
      if (states.length === 0) return ['there are none'];
      const waiting = states.filter((state) => state !== 'READY').length;
      return waiting === 0 ? [] : [`${waiting} of ${states.length} are not ready: wait`];
    },
    remedy: (patient) => deploy(patient, 'rules'),
  },
  {
    name: 'The bucket of files',
    only: 'platform',
    needs: ['Services of Google', 'Settings of the project'],
    async look({ google, settings }) {
      const bucket = settings?.['STORAGE_BUCKET'] ?? '';
      return (await google.get('storage', `/storage/v1/b/${bucket}`)) ? [] : [`there is no ${bucket}`];
    },
    remedy: ({ project }) => `https://console.firebase.google.com/project/${project}/storage`,
  },
  {
    name: 'Back-ups in another region',
    only: 'platform',
    needs: ['The bucket of files'],
    async look({ google, settings }) {
      const [own = '', copy = ''] = ['STORAGE_BUCKET', 'BACKUP_COPY_BUCKET'].map((name) => settings?.[name]);
      if (copy === '') return ['BACKUP_COPY_BUCKET names no bucket'];
      const [here, there] = await Promise.all(
        [own, copy].map((name) => google.get('storage', `/storage/v1/b/${name}`)),
      );
      if (!there) return [`there is no ${copy}`];
      return there['location'] === here?.['location'] ? [`${copy} lies where ${own} does`] : [];
    },
    remedy: ({ project }) =>
      `gcloud storage buckets create gs://NAME --location=europe-north1 --uniform-bucket-level-access --public-access-prevention --project ${project}, and NAME into BACKUP_COPY_BUCKET`,
  },
  {
    name: 'Secrets',
    needs: ['Services of Google'],
    async look({ part, project, google }) {
      const states = secretsOf(part).map(async (name) => {
        const found = await google.get('secrets', `/v1/projects/${project}/secrets/${name}/versions/latest`);
        return found?.['state'] === 'ENABLED' ? undefined : `${name} is not there`;
      });
      return (await Promise.all(states)).filter(isList);
    },
    remedy: ({ project }) => `npx firebase functions:secrets:set NAME --project ${project}, for each of them`,
  },
];

const people: readonly Check[] = [
  {
    name: 'Sign-in',
    only: 'platform',
    needs: ['Services of Google', 'Settings of the project'],
    async look({ project, google, settings }) {
      const found = (await google.get('identity', `/admin/v2/projects/${project}/config`)) as AuthConfig | undefined;
      const provider = `/admin/v2/projects/${project}/defaultSupportedIdpConfigs/google.com`;
      const signInWithGoogle = await google.get('identity', provider);
      const hosts = (setting: string) => listed(settings?.[setting]).map((origin) => new URL(origin).hostname);
      return troubleOfAuth(found ?? {}, {
        needed: hosts('WEB_ORIGINS'),
        others: [
          ...['ADMIN_ORIGIN', 'AGENCY_ORIGIN', 'ASSISTANT_ORIGIN'].flatMap(hosts),
          `${project}.firebaseapp.com`,
          `${project}.web.app`,
        ],
        hasGoogle: signInWithGoogle?.['enabled'] === true,
      });
    },
    remedy: ({ project }) =>
      `https://console.firebase.google.com/project/${project}/authentication/settings (providers, user actions, authorised domains)`,
  },
  {
    name: 'Sign-in by a pass',
    only: 'assistant',
    needs: ['Services of Google'],
    look: async ({ project, google }) =>
      (await google.get('identity', `/admin/v2/projects/${project}/config`)) ? [] : ['Authentication has not begun'],
    remedy: ({ project }) =>
      `https://console.firebase.google.com/project/${project}/authentication (begin; no provider)`,
  },
  {
    name: 'The platform',
    only: 'assistant',
    needs: ['Settings of the project'],
    look: ({ settings }) => [
      ...(settings?.['ASSISTANT_PUBLIC_KEYS'] === '{}' ? ['ASSISTANT_PUBLIC_KEYS names no key of its passes'] : []),
      ...(settings?.['ASSISTANT_WORDS_URL'] === '' ? ['ASSISTANT_WORDS_URL does not say where it hears words'] : []),
    ],
    remedy: ({ settingsPath }) => `fill in both in ${settingsPath}`,
  },
  {
    name: 'Functions of each region',
    needs: ['Services of Google', 'Settings of the project'],
    async look({ part, settings, visit }) {
      const address = functionPattern(settings);
      const answers = part.codebases.map(async (codebase) => {
        const answer = await visit(healthAddress(address, regionOf(codebase)));
        return answer?.status === 200 ? undefined : `${codebase} answers ${answer?.status ?? 'nothing'}`;
      });
      return (await Promise.all(answers)).filter(isList);
    },
    remedy: (patient) => deploy(patient, 'functions'),
  },
  {
    name: 'The web app',
    needs: ['Settings of the project'],
    async look({ settings, visit }) {
      const visits = listed(settings?.['WEB_ORIGINS']).map(async (origin) => {
        const answer = await visit(origin);
        if (answer?.status !== 200) return `${origin} answers ${answer?.status ?? 'nothing'}`;
        return answer.headers.has('content-security-policy')
          ? undefined
          : `${origin} is not our app, or sends no headers`;
      });
      return (await Promise.all(visits)).filter(isList);
    },
    remedy: ({ part, project }) =>
      part.name === 'platform'
        ? `npm run deploy -- apps --project ${project}`
        : 'it is sent with the apps of the platform',
  },
  appCheck,
  {
    name: 'Functions behind the site',
    only: 'platform',
    needs: ['The web app', 'Functions of each region'],
    async look({ settings, visit }) {
      const [site = ''] = listed(settings?.['WEB_ORIGINS']);
      const answer = await visit(`${site}/sitemap.xml`);
      const isMap = answer?.status === 200 && /xml/.test(answer.headers.get('content-type') ?? '');
      return isMap ? [] : [`${site}/sitemap.xml is not the map that the function writes`];
    },
    remedy: ({ project }) =>
      `npm run deploy -- apps --project ${project}; on Cloudflare Pages send apps/web/dist with its _worker.js, and FRONT_KEY once by npx wrangler pages secret put FRONT_KEY`,
  },
  {
    name: 'Alarms and the dashboard',
    only: 'platform',
    needs: ['Services of Google'],
    look: ({ project, google }) => missingOf(google, project),
    remedy: ({ project }) => `npm run deploy -- monitoring --alarms ADDRESS --project ${project}`,
  },
  {
    name: 'A first admin',
    only: 'platform',
    needs: ['Firestore'],
    async look(patient) {
      const found = await patient.google.get('firestore', `${database(patient)}/documents/${paths.adminWhitelist()}`);
      return found ? [] : ['nobody is on the whitelist'];
    },
    remedy: ({ project }) => `GOOGLE_CLOUD_PROJECT=${project} npm run admin -- grant ADDRESS`,
  },
  {
    name: 'Who answers for the site',
    only: 'platform',
    needs: ['Firestore'],
    async look(patient) {
      const found = await patient.google.get('firestore', `${database(patient)}/documents/${paths.invoicingConfig()}`);
      const { name, registration } = (found?.['fields'] ?? {}) as Readonly<Record<string, { stringValue?: string }>>;
      if (!name?.stringValue) return ['the legal notice and the invoices name no company'];
      const isNobody = registration?.stringValue === defaultSeller.registration;
      return isNobody ? ['the company register’s number is the one of nobody'] : [];
    },
    remedy: () => 'in the admins’ console, Configuration: name, address, company register and VAT number of the seller',
  },
];

const checks: readonly Check[] = [...accounts, ...stores, ...people];

/** From an empty project to one that takes calls, or answers, in the order in which the steps are done. */
export function checksOf({ name }: Part): readonly Check[] {
  return checks.filter(({ only }) => only === undefined || only === name);
}
