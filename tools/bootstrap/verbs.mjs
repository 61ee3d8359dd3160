const repository = (verb) => ['node', 'tools/checks/src/cli.ts', verb];

/** What each npm script runs, in order, once the toolchain is there; the last one gets the caller's arguments. */
export const verbs = {
  start: { commands: [repository('build'), ['node', 'tools/world/src/cli.ts']] },
  test: { commands: [repository('test')], needsChromium: true },
  verify: { commands: [repository('verify')] },
  audit: { commands: [repository('audit')] },
  build: { commands: [repository('build')] },
  fix: {
    commands: [
      ['node', 'functions/catalogue.ts'],
      ['node', 'packages/words/write-runbook.ts'],
      ['node', 'tools/deploy/write-rewrites.ts'],
      ['oxlint', '-c', '.oxlintrc.json', '--fix', '.'],
      ['oxfmt', '-c', 'tools/config/oxfmt.json', '.'],
    ],
  },
  scenario: { commands: [repository('build'), ['node', '--max-semi-space-size=32', 'tools/scenarios/src/cli.ts']] },
  bench: {
    // A million documents in memory need more than a heap usually may have.
    commands: [repository('build'), ['node', '--max-old-space-size=8192', 'tools/bench/src/cli.ts']],
    needsChromium: true,
  },
  firestore: {
    commands: [
      ['node', 'tools/firestore/build.ts'],
      ['node', '--max-semi-space-size=2', 'tools/firestore/dist/cli.js'],
    ],
  },
  emulators: { commands: [repository('build'), ['node', 'tools/firebase-cli/src/cli.ts']] },
  laboratory: {
    commands: [
      repository('build'),
      [
        'node',
        'node_modules/vitest/vitest.mjs',
        'run',
        '-c',
        'tools/config/vitest.config.ts',
        '--project',
        'laboratory',
      ],
    ],
    needsChromium: true,
  },
  soak: { commands: [['node', 'tools/bench/src/soak/cli.ts']] },
  admin: { commands: [['node', 'functions/admin.ts']] },
  deploy: { commands: [repository('build'), ['node', 'tools/deploy/src/cli.ts']] },
  doctor: { commands: [['node', 'tools/deploy/src/cli.ts', 'doctor']] },
  simulate: { commands: [['node', 'tools/simulation/src/cli.ts']] },
  mutate: { commands: [['node', 'tools/mutation/src/cli.ts']] },
  rules: { commands: [['node', 'tools/rules/src/cli.ts']] },
  conformance: { commands: [['node', 'tools/rules/src/conformance/cli.ts']] },
};
