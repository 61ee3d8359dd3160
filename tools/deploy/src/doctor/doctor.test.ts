import { describe as group, expect, it } from 'vitest';
import { examine, describe, type Patient } from './check.ts';
import { checksOf } from './checks.ts';
import { assistant, platform, secretsOf } from '../part.ts';
import { wholeSettings } from '../testing/whole-settings.ts';
import { readSettings } from '../settings.ts';

const settings = readSettings(wholeSettings, platform);

/** Google's answers for a project in which everything is done, by api and the end of the path. */
const wellKept: Readonly<Record<string, object>> = {
  'projects /v3/projects/sos-expat': { state: 'ACTIVE' },
  'billing /v1/projects/sos-expat/billingInfo': { billingEnabled: true },
  'firestore /v1/projects/sos-expat/databases/(default)': {
    type: 'FIRESTORE_NATIVE',
    locationId: 'eur3',
    deleteProtectionState: 'DELETE_PROTECTION_ENABLED',
  },
  'firestore /v1/projects/sos-expat/databases/(default)/collectionGroups/-/indexes?pageSize=1000': {
    indexes: [{ state: 'READY' }],
  },
  'firestore /v1/projects/sos-expat/databases/(default)/documents/settings/admin_whitelist': { fields: {} },
  'firestore /v1/projects/sos-expat/databases/(default)/documents/admin_config/invoicing': {
    fields: { name: { stringValue: 'Expat SAS' }, registration: { stringValue: '123 456 789' } },
  },
  'storage /storage/v1/b/sos-expat.appspot.com': { name: 'sos-expat.appspot.com', location: 'EU' },
  'storage /storage/v1/b/sos-expat-copy': { name: 'sos-expat-copy', location: 'EUROPE-NORTH1' },
  'monitoring /v1/projects/sos-expat/dashboards?pageSize=100&pageToken=': {
    dashboards: [{ name: 'projects/sos-expat/dashboards/1', displayName: 'SOS Expat' }],
  },
  'monitoring /v3/projects/sos-expat/alertPolicies?pageSize=100&pageToken=': {
    alertPolicies: ['processors', 'failures', 'queues'].map((figure) => ({ name: figure, userLabels: { figure } })),
  },
  'identity /admin/v2/projects/sos-expat/config': {
    signIn: { email: { enabled: true } },
    emailPrivacyConfig: { enableImprovedEmailPrivacy: true },
    client: { permissions: { disabledUserDeletion: true } },
    authorizedDomains: ['sos-expat.com', 'sos-expat.firebaseapp.com', 'sos-expat.web.app'],
  },
  'identity /admin/v2/projects/sos-expat/defaultSupportedIdpConfigs/google.com': { enabled: true },
};

const answering = (headers: Record<string, string>, text = '') => new Response(text, { headers });

function aPatient(
  answers: Readonly<Record<string, object | undefined>> = wellKept,
  more: Partial<Patient> = {},
): Patient {
  const isOn = (path: string) => (/\/services\/|\/secrets\//.test(path) ? { state: 'ENABLED' } : undefined);
  return {
    part: platform,
    project: 'sos-expat',
    settingsPath: 'deploy.env',
    settings,
    google: {
      get: (api, path) => {
        const key = `${api} ${path}`;
        return Promise.resolve((key in answers ? answers[key] : isOn(path)) as Record<string, unknown> | undefined);
      },
    },
    visit: () => Promise.resolve(answering({ 'content-security-policy': 'x', 'content-type': 'application/xml' })),
    ...more,
  };
}

const ill = async (patient: Patient) =>
  (await examine(checksOf(patient.part), patient))
    .filter(({ state }) => state === 'ill')
    .map(({ name, problems }) => [name, ...problems]);

group('the doctor', () => {
  it('finds nothing where everything is done', async () => {
    const findings = await examine(checksOf(platform), aPatient());
    expect(findings.filter(({ state }) => state !== 'well')).toEqual([]);
  });

  it('names, for an empty configuration, the first steps and what to do, and looks at nothing behind them', async () => {
    const nobody = { get: () => Promise.reject(new Error('Could not load the default credentials')) };
    const findings = await examine(checksOf(platform), aPatient({}, { settings: undefined, google: nobody }));
    const text = describe(findings);
    expect(text).toContain(
      '✗ 1. Settings of the project\n      there is no deploy.env\n      → npm run deploy -- settings > deploy.env',
    );
    expect(text).toContain('✗ 2. The project, and who you are there\n      Could not load the default credentials');
    expect(findings.slice(2).map(({ state }) => state)).toEqual(findings.slice(2).map(() => 'not looked at'));
  });

  it.each([
    ['billing /v1/projects/sos-expat/billingInfo', {}, 'A billing account'],
    ['firestore /v1/projects/sos-expat/databases/(default)', undefined, 'Firestore'],
    [
      'firestore /v1/projects/sos-expat/databases/(default)/documents/settings/admin_whitelist',
      undefined,
      'A first admin',
    ],
    [
      'firestore /v1/projects/sos-expat/databases/(default)/documents/admin_config/invoicing',
      undefined,
      'Who answers for the site',
    ],
    [
      'firestore /v1/projects/sos-expat/databases/(default)/documents/admin_config/invoicing',
      { fields: { name: { stringValue: 'SOS Expat' }, registration: { stringValue: '000 000 000' } } },
      'Who answers for the site',
    ],
    ['storage /storage/v1/b/sos-expat.appspot.com', undefined, 'The bucket of files'],
    ['storage /storage/v1/b/sos-expat-copy', undefined, 'Back-ups in another region'],
    ['storage /storage/v1/b/sos-expat-copy', { location: 'EU' }, 'Back-ups in another region'],
    ['monitoring /v3/projects/sos-expat/alertPolicies?pageSize=100&pageToken=', {}, 'Alarms and the dashboard'],
    ['services /v1/projects/sos-expat/services/eventarc.googleapis.com', { state: 'DISABLED' }, 'Services of Google'],
    [`secrets /v1/projects/sos-expat/secrets/${secretsOf(platform)[0]}/versions/latest`, undefined, 'Secrets'],
  ])('sees that %s is not done', async (key, answer, name) => {
    const found = await ill(aPatient({ ...wellKept, [key]: answer }));
    expect(found.map(([first]) => first)).toEqual([name]);
  });

  const signIn = 'identity /admin/v2/projects/sos-expat/config';
  const troubles = async (changes: object) => {
    const [, ...said] = (await ill(aPatient({ ...wellKept, [signIn]: { ...wellKept[signIn], ...changes } }))).flat();
    return said;
  };

  it.each([
    [{ emailPrivacyConfig: {} }, 'it tells strangers which addresses have an account'],
    [{ signIn: {} }, 'addresses with a password are off'],
    [{ signIn: { email: { enabled: true }, anonymous: { enabled: true } } }, 'anybody signs in without a name'],
    [
      { signIn: { email: { enabled: true }, phoneNumber: { enabled: true } } },
      'a telephone number signs in, whose messages we would pay',
    ],
    [{ signIn: { email: { enabled: true }, allowDuplicateEmails: true } }, 'one address may have several accounts'],
    [{ client: {} }, 'people delete their sign-in past us, with all that is to be erased'],
    [
      { client: { permissions: { disabledUserSignup: true, disabledUserDeletion: true } } },
      'nobody new signs in with Google, who needs creation by users',
    ],
    [{ authorizedDomains: [] }, 'sos-expat.com is no authorised domain'],
    [{ authorizedDomains: ['sos-expat.com', 'localhost'] }, 'localhost is an authorised domain and none of ours'],
  ])('sees a sign-in with %j', async (changes, trouble) => {
    expect(await troubles(changes)).toEqual([trouble]);
  });

  it('sees that Google is no way in', async () => {
    const key = 'identity /admin/v2/projects/sos-expat/defaultSupportedIdpConfigs/google.com';
    expect(await ill(aPatient({ ...wellKept, [key]: undefined }))).toEqual([['Sign-in', 'Google is no way in']]);
  });

  it('asks of the assistant’s project what the assistant needs, and nothing else', async () => {
    const own = { ASSISTANT_PUBLIC_KEYS: '{"k1":"MCo"}', ASSISTANT_WORDS_URL: 'https://sos-expat.com/hear' };
    const patient = aPatient(wellKept, { part: assistant, settings: { ...settings, ...own } });
    expect(await ill(patient)).toEqual([]);
    expect(await ill({ ...patient, settings })).toEqual([
      [
        'The platform',
        'ASSISTANT_PUBLIC_KEYS names no key of its passes',
        'ASSISTANT_WORDS_URL does not say where it hears words',
      ],
    ]);
    const names = checksOf(assistant).map(({ name }) => name);
    expect(names).not.toContain('A first admin');
    expect(secretsOf(assistant)).toEqual([
      'ANTHROPIC_API_KEY',
      'ASSISTANT_WEBHOOK_KEYS',
      'OPENAI_API_KEY',
      'PERPLEXITY_API_KEY',
    ]);
    expect(secretsOf(platform)).not.toContain('ANTHROPIC_API_KEY');
  });

  it('waits for indexes that Firestore still builds', async () => {
    const key = 'firestore /v1/projects/sos-expat/databases/(default)/collectionGroups/-/indexes?pageSize=1000';
    const building = { ...wellKept, [key]: { indexes: [{ state: 'READY' }, { state: 'CREATING' }] } };
    expect(await ill(aPatient(building))).toEqual([['Indexes of Firestore', '1 of 2 are not ready: wait']]);
  });

  it('hears which region and which origin do not answer as they must', async () => {
    const visit: Patient['visit'] = (url) => Promise.resolve(url.includes('europe-west2') ? undefined : answering({}));
    expect(await ill(aPatient(wellKept, { visit }))).toEqual([
      ['Functions of each region', 'europe-west2 answers nothing'],
      ['The web app', 'https://sos-expat.com is not our app, or sends no headers'],
    ]);
  });

  const config = { appId: '1:2:web:3', siteKey: 'site' };
  const registered = {
    ...wellKept,
    'appCheck /v1/projects/sos-expat/apps/1:2:web:3/recaptchaEnterpriseConfig': { siteKey: 'site' },
  };
  const checking = (told: object | null, answers: Readonly<Record<string, object>> = registered) => {
    const html = `<script type="application/json" id="app-config">${JSON.stringify(told)}</script>`;
    const headers = { 'content-security-policy': 'x', 'content-type': 'application/xml' };
    const visit: Patient['visit'] = () => Promise.resolve(answering(headers, html));
    return ill(aPatient(answers, { visit, settings: { ...settings, APP_CHECK: 'watch' } }));
  };
  const untold = 'the page of https://sos-expat.com has no appCheck in its configuration';
  const isOff = {
    'services /v1/projects/sos-expat/services/recaptchaenterprise.googleapis.com': { state: 'DISABLED' },
  };

  it('looks at App Check where it is on: its services, each page’s configuration, and that it knows the page', async () => {
    expect(await checking({ appCheck: config })).toEqual([]);
    expect(await checking({ appCheck: config }, { ...registered, ...isOff })).toEqual([
      ['App Check', 'recaptchaenterprise is off'],
    ]);
    expect(await checking({ appCheck: null })).toEqual([['App Check', untold]]);
    expect(await checking(null)).toEqual([['App Check', untold]]);
    expect(await checking({ appCheck: { ...config, siteKey: 'old' } })).toEqual([
      ['App Check', 'App Check does not know the site key of https://sos-expat.com'],
    ]);
  });

  it('notices a site whose functions answer nothing', async () => {
    const visit: Patient['visit'] = () =>
      Promise.resolve(answering({ 'content-security-policy': 'x', 'content-type': 'text/html' }));
    expect(await ill(aPatient(wellKept, { visit }))).toEqual([
      ['Functions behind the site', 'https://sos-expat.com/sitemap.xml is not the map that the function writes'],
    ]);
  });
});
