// The layers and their one direction. Names are the documentation; tools/checks plants a violation of each.
const forbid = (name, from, to) => ({ name, severity: 'error', from, to });
const testFile = '[.](test|journey|simulation|contract)[.]tsx?$';
const sdk = (name, home) =>
  forbid(
    `one-sdk-one-adapter-${name.replaceAll(/[^a-z]/g, '-')}`,
    { path: '^functions/src/', pathNot: [home, testFile] },
    { path: `/node_modules/${name}/` },
  );

/** All code of this repository but the named packages. */
const others = (packages) => ({ path: '^(apps|functions|packages|tools)/', pathNot: `^packages/${packages}/src/` });

export default {
  forbidden: [
    forbid(
      'domain-is-pure',
      { path: '^packages/domain/src/', pathNot: testFile },
      { pathNot: ['^packages/domain/src/', '/node_modules/zod/'] },
    ),
    forbid(
      'contracts-know-only-domain',
      { path: '^packages/contracts/src/', pathNot: testFile },
      { pathNot: ['^packages/(domain|contracts)/src/', '/node_modules/zod/'] },
    ),
    forbid('ui-knows-nothing-of-ours', { path: '^packages/ui/src/', pathNot: testFile }, others('ui')),
    forbid(
      'words-know-only-domain',
      { path: '^packages/words/src/', pathNot: testFile },
      { pathNot: '^packages/(domain|words)/src/' },
    ),
    forbid(
      'browser-knows-contracts-domain-ui-words',
      { path: '^packages/browser/src/', pathNot: testFile },
      others('(browser|contracts|domain|ui|words)'),
    ),
    forbid('packages-never-import-apps', { path: '^packages/' }, { path: '^apps/' }),
    forbid('no-cross-app', { path: '^apps/([^/]+)/' }, { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' }),
    forbid(
      'usecases-know-no-adapter',
      { path: '^functions/src/usecases/', pathNot: testFile },
      {
        path: [
          '^functions/src/(adapters|runtime|regions)/',
          '/node_modules/(firebase|stripe|twilio|@paypal|@google-cloud)',
        ],
      },
    ),
    forbid(
      'no-cross-area-usecase',
      { path: '^functions/src/usecases/([^/]+)/', pathNot: [testFile, '^functions/src/usecases/testing/'] },
      {
        path: '^functions/src/usecases/([^/]+)/',
        pathNot: [
          '^functions/src/usecases/$1/',
          '^functions/src/usecases/[^/]+/ports[.]ts$',
          '^functions/src/usecases/shared/',
        ],
      },
    ),
    forbid(
      'no-cross-adapter',
      { path: '^functions/src/adapters/([^/]+)/', pathNot: [testFile, '/testing/'] },
      { path: '^functions/src/(adapters/([^/]+)|runtime|regions)/', pathNot: '^functions/src/adapters/$1/' },
    ),
    sdk('stripe', '^functions/src/adapters/stripe/'),
    sdk('@paypal/paypal-server-sdk', '^functions/src/adapters/paypal/'),
    sdk('twilio', '^functions/src/adapters/twilio/'),
    sdk('otpauth', '^functions/src/adapters/otpauth/'),
    sdk('nodemailer', '^functions/src/adapters/smtp/'),
    sdk('firebase-admin', '^functions/src/adapters/(firestore|auth|storage|tasks)/'),
    sdk('grammy', '^functions/src/adapters/telegram/'),
    sdk('@anthropic-ai/sdk', '^functions/src/adapters/anthropic/'),
    sdk('openai', '^functions/src/adapters/openai/'),
    sdk('@perplexity-ai/perplexity_ai', '^functions/src/adapters/perplexity/'),
    sdk('unpdf', '^functions/src/adapters/documents/'),
    sdk('google-auth-library', '^functions/src/adapters/google/'),
    sdk('firebase-functions', '^functions/src/(runtime|regions)/'),
    forbid('regions-are-thin', { path: '^functions/src/regions/' }, { path: '^functions/src/adapters/' }),
    forbid('apps-never-import-functions', { path: '^(apps|packages)/' }, { path: '^(functions|tools)/' }),
    forbid(
      'product-never-imports-tools',
      { path: '^functions/src/', pathNot: [testFile, '/testing/'] },
      { path: '^tools/' },
    ),
    forbid(
      'no-cross-feature',
      { path: '^apps/[^/]+/src/features/([^/]+)/', pathNot: testFile },
      { path: '^apps/[^/]+/src/features/([^/]+)/', pathNot: '^apps/[^/]+/src/features/$1/' },
    ),
    forbid(
      'no-cross-room',
      { path: '^apps/admin/src/rooms/([^/]+)/', pathNot: testFile },
      { path: '^apps/admin/src/rooms/([^/]+)/', pathNot: '^apps/admin/src/rooms/$1/' },
    ),
    forbid(
      'shell-finds-rooms-by-itself',
      { path: '^apps/admin/src/(app|shared)/', pathNot: testFile },
      { path: '^apps/admin/src/rooms/' },
    ),
    forbid(
      'tools-know-the-product-by-its-surface',
      { path: '^tools/(firestore|rules|clock|functions-host|simulators)/', pathNot: testFile },
      { path: '^(functions|apps|packages)/' },
    ),
    forbid('no-circular', {}, { circular: true }),
    forbid('no-unresolvable', {}, { couldNotResolve: true }),
    forbid(
      'no-test-from-prod',
      { pathNot: [testFile, '/testing/', '^tools/(bench|scenarios|simulation)/', '^apps/web/draw-previews'] },
      { path: [testFile, '/testing/'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|generated)/' },
    tsPreCompilationDeps: true,
    preserveSymlinks: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
