import { listed } from '../addresses.ts';
import type { Check, Patient } from './check.ts';

const services = ['firebaseappcheck', 'recaptchaenterprise'] as const;
const tag = /<script type="application\/json" id="app-config">([^]*?)<\/script>/;

/** What a page says of App Check, as its app reads it. */
interface Told {
  readonly appId?: string;
  readonly siteKey?: string;
}

/** Where callables ask for App Check's word, an app that cannot bring it is shut out. */
export const appCheck: Check = {
  name: 'App Check',
  needs: ['Services of Google', 'The web app'],
  async look(patient) {
    const { settings, project, google } = patient;
    if ((settings?.['APP_CHECK'] ?? 'off') === 'off') return [];
    const states = services.map(async (service) => {
      const found = await google.get('services', `/v1/projects/${project}/services/${service}.googleapis.com`);
      return found?.['state'] === 'ENABLED' ? [] : [`${service} is off`];
    });
    const pages = listed(settings?.['WEB_ORIGINS']).map((origin) => troubleOfPage(origin, patient));
    return (await Promise.all([...states, ...pages])).flat();
  },
  remedy: () => 'docs/deployment.md, App Check, tells the steps; until they are done APP_CHECK=off',
};

async function troubleOfPage(origin: string, { project, google, visit }: Patient): Promise<string[]> {
  const { appId = '', siteKey = '' } = toldBy(await (await visit(origin))?.text());
  if (appId === '' || siteKey === '') return [`the page of ${origin} has no appCheck in its configuration`];
  const path = `/v1/projects/${project}/apps/${appId}/recaptchaEnterpriseConfig`;
  const registered = await google.get('appCheck', path);
  return registered?.['siteKey'] === siteKey ? [] : [`App Check does not know the site key of ${origin}`];
}

function toldBy(html = ''): Told {
  const [, json = '{}'] = tag.exec(html) ?? [];
  try {
    return (JSON.parse(json) as { readonly appCheck?: Told | null } | null)?.appCheck ?? {};
  } catch {
    return {};
  }
}
