import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT, startWorld, type TestWorld } from '../testing/world.ts';

const rulesThatAllow = (condition: string) => `service cloud.firestore { match /databases/{d}/documents {
  match /{path=**} { allow read: if ${condition}; }
} }`;

let world: TestWorld;

beforeEach(async () => {
  world = await startWorld({ rules: rulesThatAllow("path[0] == 'open'") });
});
afterEach(() => world.close());

const emulator = (project: string, rest: string, options?: RequestInit) =>
  fetch(`${world.server.url}/emulator/v1/projects/${project}:${rest}`, options);

const readStatus = async (project: string, path: string) =>
  (await fetch(`${world.server.url}/v1/projects/${project}/databases/(default)/documents/${path}`)).status;

const load = (project: string, content: string) =>
  emulator(project, 'securityRules', {
    method: 'PUT',
    body: JSON.stringify({ rules: { files: [{ name: 'my.rules', content }] } }),
  });

/** What the one condition came to. */
async function valuesOf(project: string): Promise<unknown> {
  const { report } = (await (await emulator(project, 'ruleCoverage')).json()) as { report: { values?: unknown }[] };
  return report[0]?.values;
}

describe('coverage of the rules', () => {
  it('counts what each condition came to, each project for itself', async () => {
    expect(await readStatus(PROJECT, 'open/a')).toBe(404);
    expect(await readStatus(PROJECT, 'open/b')).toBe(404);
    expect(await readStatus(PROJECT, 'shut/a')).toBe(403);
    expect(await readStatus('other', 'shut/a')).toBe(403);
    expect(await valuesOf(PROJECT)).toEqual([
      { value: { boolValue: true }, count: 2 },
      { value: { boolValue: false }, count: 1 },
    ]);
    expect(await valuesOf('other')).toEqual([{ value: { boolValue: false }, count: 1 }]);
  });

  it('starts anew with new rules, which hold for their project alone', async () => {
    await readStatus(PROJECT, 'open/a');
    await readStatus('other', 'open/a');
    await load(PROJECT, rulesThatAllow("path[0] == 'shut'"));
    expect(await valuesOf(PROJECT)).toBeUndefined();
    expect(await readStatus(PROJECT, 'open/a')).toBe(403);
    expect(await readStatus('other', 'open/a')).toBe(404);
    expect(await valuesOf('other')).toEqual([{ value: { boolValue: true }, count: 2 }]);
  });

  it('goes on counting when new rules are refused', async () => {
    await readStatus(PROJECT, 'open/a');
    expect((await load(PROJECT, 'service cloud.firestore {')).status).toBe(400);
    expect(await valuesOf(PROJECT)).toEqual([{ value: { boolValue: true }, count: 1 }]);
  });

  it('names the file as it was loaded', async () => {
    const named = async () => (await emulator(PROJECT, 'ruleCoverage')).json();
    expect(await named()).toMatchObject({ rules: { files: [{ name: 'firestore.rules' }] } });
    await load(PROJECT, rulesThatAllow('true'));
    expect(await named()).toMatchObject({ rules: { files: [{ name: 'my.rules', content: rulesThatAllow('true') }] } });
  });

  it('shows a page of the source', async () => {
    await readStatus(PROJECT, 'open/a');
    const page = await emulator(PROJECT, 'ruleCoverage.html');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toMatch(/<span class="true"[^>]*>.*open.*<\/span>/);
  });

  it('is not found where no rules were loaded', async () => {
    const bare = await startWorld();
    const answer = await fetch(`${bare.server.url}/emulator/v1/projects/${PROJECT}:ruleCoverage`);
    expect(answer.status).toBe(404);
    await bare.close();
  });
});
