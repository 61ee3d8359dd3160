import type { Google, GoogleWriter } from '../google.ts';
import { channelTo, dashboard, policyOf, TITLE } from './documents.ts';
import { figures } from './figures.ts';

/** Makes the dashboard, whom alarms are told, and the alarms, or brings those that are there to what the code says. Throws with Google's own words. */
export async function sendMonitoring(google: GoogleWriter, project: string, address: string): Promise<void> {
  await sendDashboard(google, project);
  const channel = await channelOf(google, project, address);
  const known = await policiesOf(google, project);
  for (const figure of figures) {
    if (!figure.alarm) continue;
    const policy = policyOf(figure, figure.alarm, channel);
    const found = known.find(({ userLabels }) => userLabels?.['figure'] === figure.key);
    if (found) await google.send('monitoring', `/v3/${found.name}`, { method: 'PATCH', body: policy });
    else await google.send('monitoring', `/v3/projects/${project}/alertPolicies`, { method: 'POST', body: policy });
  }
}

/** What of it is missing or off in a project; empty when all is there. */
export async function missingOf(google: Google, project: string): Promise<string[]> {
  const known = await policiesOf(google, project);
  const alarms = figures.flatMap(({ key, alarm }) => {
    if (!alarm) return [];
    const found = known.find(({ userLabels }) => userLabels?.['figure'] === key);
    if (!found) return [`nobody is told of ${key}`];
    return found.enabled === false ? [`the alarm of ${key} is off`] : [];
  });
  return [...((await dashboardOf(google, project)) ? [] : ['there is no dashboard']), ...alarms];
}

async function sendDashboard(google: GoogleWriter, project: string): Promise<void> {
  const found = await dashboardOf(google, project);
  const wanted = dashboard();
  if (!found) {
    await google.send('monitoring', `/v1/projects/${project}/dashboards`, { method: 'POST', body: wanted });
    return;
  }
  // With the mark of what was read: of two who send at once, one is told.
  const body = { ...wanted, name: found.name, etag: found.etag };
  await google.send('monitoring', `/v1/${found.name}`, { method: 'PATCH', body });
}

interface Named {
  readonly name: string;
  readonly displayName?: string;
  readonly etag?: string;
  readonly enabled?: boolean;
  readonly userLabels?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
}

async function dashboardOf(google: Google, project: string): Promise<Named | undefined> {
  const all = await allOf(google, `/v1/projects/${project}/dashboards`, 'dashboards');
  return all.find(({ displayName }) => displayName === TITLE);
}

const policiesOf = (google: Google, project: string) =>
  allOf(google, `/v3/projects/${project}/alertPolicies`, 'alertPolicies');

async function channelOf(google: GoogleWriter, project: string, address: string): Promise<string> {
  const path = `/v3/projects/${project}/notificationChannels`;
  const known = await allOf(google, path, 'notificationChannels');
  const found = known.find(({ labels }) => labels?.['email_address'] === address);
  const { name } = found ?? (await google.send('monitoring', path, { method: 'POST', body: channelTo(address) }));
  return String(name);
}

interface Page extends Readonly<Record<string, unknown>> {
  readonly nextPageToken?: string;
}

/** Page by page. */
async function allOf(google: Google, path: string, field: string): Promise<Named[]> {
  const all: Named[] = [];
  let token = '';
  do {
    const page: Page = (await google.get('monitoring', `${path}?pageSize=100&pageToken=${token}`)) ?? {};
    all.push(...((page[field] ?? []) as Named[]));
    token = page.nextPageToken ?? '';
  } while (token !== '');
  return all;
}
