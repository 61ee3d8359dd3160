import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tempTree } from '../testing/temp-tree.ts';
import { repositoryRoot } from '../workspace.ts';
import { type Cruise, cruise } from './layers.ts';

interface Plant {
  readonly from: string;
  /** As the importing file writes it. */
  readonly imports: string;
}

/** One import for each rule that the rule must not let through. */
const plants: Readonly<Record<string, Plant>> = {
  'domain-is-pure': { from: 'packages/domain/src/pure.ts', imports: 'node:fs' },
  'contracts-know-only-domain': { from: 'packages/contracts/src/wide.ts', imports: '../../ui/src/thing.ts' },
  'ui-knows-nothing-of-ours': { from: 'packages/ui/src/wide.ts', imports: '../../domain/src/thing.ts' },
  'words-know-only-domain': { from: 'packages/words/src/wide.ts', imports: '../../ui/src/thing.ts' },
  'browser-knows-contracts-domain-ui-words': {
    from: 'packages/browser/src/wide.ts',
    imports: '../../testing/src/thing.ts',
  },
  'packages-never-import-apps': {
    from: 'packages/browser/src/reaches.ts',
    imports: '../../../apps/web/src/features/call/thing.ts',
  },
  'no-cross-app': { from: 'apps/admin/src/nosy.ts', imports: '../../web/src/features/call/thing.ts' },
  'usecases-know-no-adapter': {
    from: 'functions/src/usecases/calls/leaky.ts',
    imports: '../../adapters/twilio/thing.ts',
  },
  'no-cross-area-usecase': { from: 'functions/src/usecases/calls/nosy.ts', imports: '../payments/thing.ts' },
  'no-cross-adapter': { from: 'functions/src/adapters/twilio/nosy.ts', imports: '../stripe/thing.ts' },
  'one-sdk-one-adapter-stripe': { from: 'functions/src/adapters/twilio/pays.ts', imports: 'stripe' },
  'one-sdk-one-adapter--paypal-paypal-server-sdk': {
    from: 'functions/src/adapters/stripe/pays-otherwise.ts',
    imports: '@paypal/paypal-server-sdk',
  },
  'one-sdk-one-adapter-twilio': { from: 'functions/src/runtime/rings.ts', imports: 'twilio' },
  'one-sdk-one-adapter-otpauth': { from: 'functions/src/runtime/proves.ts', imports: 'otpauth' },
  'one-sdk-one-adapter-grammy': { from: 'functions/src/usecases/chats.ts', imports: 'grammy' },
  'one-sdk-one-adapter--anthropic-ai-sdk': { from: 'functions/src/runtime/thinks.ts', imports: '@anthropic-ai/sdk' },
  'one-sdk-one-adapter-openai': { from: 'functions/src/usecases/thinks.ts', imports: 'openai' },
  'one-sdk-one-adapter--perplexity-ai-perplexity-ai': {
    from: 'functions/src/runtime/searches.ts',
    imports: '@perplexity-ai/perplexity_ai',
  },
  'one-sdk-one-adapter-unpdf': { from: 'functions/src/usecases/reads.ts', imports: 'unpdf' },
  'one-sdk-one-adapter-nodemailer': { from: 'functions/src/runtime/writes.ts', imports: 'nodemailer' },
  'one-sdk-one-adapter-firebase-admin': { from: 'functions/src/runtime/stores.ts', imports: 'firebase-admin' },
  'one-sdk-one-adapter-google-auth-library': {
    from: 'functions/src/runtime/trusts.ts',
    imports: 'google-auth-library',
  },
  'one-sdk-one-adapter-firebase-functions': {
    from: 'functions/src/adapters/auth/serves.ts',
    imports: 'firebase-functions',
  },
  'regions-are-thin': { from: 'functions/src/regions/west.ts', imports: '../adapters/twilio/thing.ts' },
  'apps-never-import-functions': {
    from: 'apps/web/src/reaches.ts',
    imports: '../../../functions/src/adapters/twilio/thing.ts',
  },
  'product-never-imports-tools': {
    from: 'functions/src/runtime/leans.ts',
    imports: '../../../tools/clock/src/thing.ts',
  },
  'no-cross-feature': { from: 'apps/web/src/features/booking/nosy.ts', imports: '../call/thing.ts' },
  'no-cross-room': { from: 'apps/admin/src/rooms/calls/nosy.ts', imports: '../system/thing.ts' },
  'shell-finds-rooms-by-itself': { from: 'apps/admin/src/app/picky.ts', imports: '../rooms/system/thing.ts' },
  'tools-know-the-product-by-its-surface': {
    from: 'tools/clock/src/nosy.ts',
    imports: '../../../packages/ui/src/thing.ts',
  },
  'no-circular': { from: 'packages/ui/src/ring-back.ts', imports: './ring.ts' },
  'no-unresolvable': { from: 'packages/ui/src/lost.ts', imports: './nowhere.ts' },
  'no-test-from-prod': { from: 'packages/ui/src/cheats.ts', imports: './thing.test.ts' },
};
const thing = 'export const thing = 1;\n';
const sdks = [
  'stripe',
  '@paypal/paypal-server-sdk',
  'twilio',
  'nodemailer',
  'otpauth',
  'grammy',
  '@anthropic-ai/sdk',
  'openai',
  '@perplexity-ai/perplexity_ai',
  'unpdf',
  'firebase-admin',
  'google-auth-library',
  'firebase-functions',
];
/** Where pnpm really keeps a package; `node_modules/{name}` only links to it. */
const store = (name: string) => `node_modules/.pnpm/${name}@1.0.0/node_modules/${name}`;
const sdk = (name: string) => ({
  [`${store(name)}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`${store(name)}/index.js`]: 'exports.thing = 1;\n',
});
const things = [
  'packages/domain/src',
  'packages/testing/src',
  'packages/ui/src',
  'functions/src/adapters/twilio',
  'functions/src/adapters/stripe',
  'functions/src/usecases/payments',
  'apps/web/src/features/call',
  'apps/admin/src/rooms/system',
  'tools/clock/src',
];
const tree = tempTree({
  ...Object.fromEntries(things.map((folder) => [`${folder}/thing.ts`, thing])),
  'packages/ui/src/ring.ts': `import { thing } from './ring-back.ts';\nexport { thing };\n`,
  'packages/ui/src/thing.test.ts': thing,
  ...Object.fromEntries(
    Object.values(plants).map(({ from, imports }) => [
      from,
      `import { thing } from '${imports}';\nexport { thing };\n`,
    ]),
  ),
  ...Object.assign({}, ...sdks.map(sdk)),
});
for (const name of sdks) {
  const link = path.join(tree.root, 'node_modules', name);
  mkdirSync(path.dirname(link), { recursive: true });
  symlinkSync(path.join(tree.root, store(name)), link);
}
afterAll(() => tree.remove());

describe('the layer rules', () => {
  const config = path.join(repositoryRoot, 'tools/config/depcruise.mjs');
  let found: Cruise;
  beforeAll(async () => {
    found = await cruise(tree.root, ['packages', 'functions', 'apps', 'tools'], config);
  });

  it('are all planted against', async () => {
    const { default: rules } = (await import(config)) as { default: { forbidden: { name: string }[] } };
    expect(rules.forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(plants).sort());
  });

  it.each(Object.entries(plants))('%s is seen when it is broken', (name, { from }) => {
    expect(found.violations.filter(({ rule }) => rule.name === name).map((violation) => violation.from)).toContain(
      from,
    );
  });

  it('let pass what breaks none', () => {
    const innocent = things.map((folder) => `${folder}/thing.ts`);
    expect(found.violations.filter(({ from }) => innocent.includes(from))).toEqual([]);
  });

  it('read every planted module', () => {
    expect(found.totalCruised).toBeGreaterThan(Object.keys(plants).length + things.length);
  });
});
