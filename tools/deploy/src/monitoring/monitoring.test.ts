import { expect, it } from 'vitest';
import type { GoogleWriter } from '../google.ts';
import { dashboard } from './documents.ts';
import { figures } from './figures.ts';
import { missingOf, sendMonitoring } from './send.ts';

interface Kept {
  readonly name: string;
  readonly body: Record<string, unknown>;
}

/** As much of Cloud Monitoring as keeps what is sent, in pages of one. */
function aProject() {
  const kept = new Map<string, Kept[]>();
  const sent: string[] = [];
  const listOf = (path: string) => kept.get(path.split('/').at(-1) ?? '') ?? [];
  const google: GoogleWriter = {
    get: async (_api, path) => {
      const { pathname, searchParams } = new URL(path, 'https://x');
      const from = Number(searchParams.get('pageToken'));
      const all = listOf(pathname);
      const [field = ''] = pathname.split('/').slice(-1);
      const shown = all.slice(from, from + 1).map(({ name, body }) => ({ name, ...body, etag: `etag of ${name}` }));
      return { [field]: shown, ...(from + 1 < all.length && { nextPageToken: String(from + 1) }) };
    },
    send: async (_api, path, { method, body }) => {
      sent.push(`${method} ${path}`);
      const own = body as Record<string, unknown>;
      if (method === 'PATCH') {
        const found = [...kept.values()].flat().find(({ name }) => path.endsWith(name));
        if (!found) throw new Error('404 nobody has this name');
        return Object.assign(found.body, own);
      }
      const all = listOf(path);
      const name = `${path.replace(/^\/v\d\//, '')}/${all.length + 1}`;
      kept.set(path.split('/').at(-1) ?? '', [...all, { name, body: own }]);
      return { name, ...own };
    },
  };
  return { google, kept, sent };
}

const bodies = (project: ReturnType<typeof aProject>, what: string) =>
  (project.kept.get(what) ?? []).map(({ body }) => body);

it('makes everything once, and brings it up to date the next time', async () => {
  const project = aProject();
  expect(await missingOf(project.google, 'p')).toContain('there is no dashboard');
  await sendMonitoring(project.google, 'p', 'ops@example.org');
  expect(await missingOf(project.google, 'p')).toEqual([]);
  const [alarm] = bodies(project, 'alertPolicies');
  expect(alarm).toMatchObject({
    userLabels: { figure: 'processors' },
    notificationChannels: ['projects/p/notificationChannels/1'],
  });
  const before = [...project.kept].map(([name, all]) => [name, all.length]);
  if (alarm) alarm['displayName'] = 'renamed by hand';
  await sendMonitoring(project.google, 'p', 'ops@example.org');
  expect([...project.kept].map(([name, all]) => [name, all.length])).toEqual(before);
  expect(alarm?.['displayName']).toBe('SOS Expat: Processors in use, by region');
  expect(bodies(project, 'dashboards')).toMatchObject([{ etag: 'etag of projects/p/dashboards/1' }]);
});

it('tells what is missing and what somebody has switched off', async () => {
  const project = aProject();
  await sendMonitoring(project.google, 'p', 'ops@example.org');
  const [processors, failures] = project.kept.get('alertPolicies') ?? [];
  if (processors) processors.body['enabled'] = false;
  if (failures) failures.body['userLabels'] = {};
  expect(await missingOf(project.google, 'p')).toEqual([
    'the alarm of processors is off',
    'nobody is told of failures',
  ]);
});

it('rings when a region has used eight of its ten processors for five minutes', async () => {
  const project = aProject();
  await sendMonitoring(project.google, 'p', 'ops@example.org');
  const [alarm] = bodies(project, 'alertPolicies');
  expect(alarm?.['conditions']).toMatchObject([
    { conditionPrometheusQueryLanguage: { duration: '300s', query: expect.stringMatching(/ > 8$/) as string } },
  ]);
});

it('has names that Google takes, a chart for each figure, and none over another', () => {
  for (const { key, alarm } of figures) {
    expect(key).toMatch(/^[a-z][a-z0-9_]{0,62}$/);
    expect(alarm?.advice ?? 'long enough to act on'.repeat(5)).toMatch(/.{80}/);
  }
  const { mosaicLayout } = dashboard() as {
    mosaicLayout: { columns: number; tiles: { xPos: number; yPos: number; width: number }[] };
  };
  expect(new Set(mosaicLayout.tiles.map(({ xPos, yPos }) => `${xPos} ${yPos}`)).size).toBe(figures.length);
  for (const { xPos, width } of mosaicLayout.tiles) expect(xPos + width).toBeLessThanOrEqual(mosaicLayout.columns);
});
