import { parseArgs } from 'node:util';

type Bench = (print: (text: string) => void) => Promise<void>;

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '10,100,1000' },
    trace: { type: 'boolean', default: false },
    collisions: { type: 'string', default: '60' },
    rivals: { type: 'string', default: '200' },
    due: { type: 'string', default: '1000' },
    'calls-per-second': { type: 'string', default: '10' },
    providers: { type: 'string', default: '1000,10000' },
    'stored-calls': { type: 'string', default: '100000,1000000' },
    rows: { type: 'string', default: '100000' },
    payments: { type: 'string', default: '100000' },
    commissions: { type: 'string', default: '10000' },
    lines: { type: 'string', default: '10000' },
    members: { type: 'string', default: '200' },
    pages: { type: 'string', default: '' },
    visits: { type: 'string', default: '5' },
    under: { type: 'string', multiple: true, default: [] },
  },
});
const benches: Record<string, () => Promise<Bench>> = {
  firestore: async () => (await import('./firestore/run.ts')).benchFirestore,
  'webhook-start': async () => (await import('./webhook-start/run.ts')).benchWebhookStart,
  calls: async () => {
    const { benchCalls } = await import('./calls/run.ts');
    const sizes = options.sizes
      .split(',')
      .map(Number)
      .filter((size) => size > 0);
    const crowds = { collisions: Number(options.collisions), rivals: Number(options.rivals) };
    const instant = { due: Number(options.due), callsPerSecond: Number(options['calls-per-second']) };
    return (print) => benchCalls(print, { sizes, traced: options.trace, ...crowds, ...instant });
  },
  search: async () => {
    const { benchSearch } = await import('./search/run.ts');
    return (print) => benchSearch(print, options.providers.split(',').map(Number));
  },
  admin: async () => {
    const { benchAdmin } = await import('./admin/run.ts');
    const sizes = options['stored-calls'].split(',').map(Number);
    return (print) => benchAdmin(print, sizes, Number(options.rows));
  },
  money: async () => {
    const { benchMoney } = await import('./money/run.ts');
    return (print) => benchMoney(print, Number(options.payments));
  },
  affiliates: async () => {
    const { benchAffiliates } = await import('./affiliates/run.ts');
    return (print) =>
      benchAffiliates(print, { commissions: Number(options.commissions), lines: Number(options.lines) });
  },
  agency: async () => {
    const { benchAgency } = await import('./agency/run.ts');
    return (print) => benchAgency(print, Number(options.members));
  },
  assistant: async () => (await import('./assistant/run.ts')).benchAssistant,
  crawl: async () => (await import('./crawl/run.ts')).benchCrawl,
  'first-load': async () => (await import('./first-load/run.ts')).benchFirstLoad,
  browsers: async () => {
    const { benchBrowsers } = await import('./browsers/run.ts');
    return (print) => benchBrowsers(print, options.under);
  },
  lighthouse: async () => {
    const { benchLighthouse } = await import('./lighthouse/run.ts');
    const names = options.pages.split(',').filter(Boolean);
    return (print) => benchLighthouse(print, { names, visits: Number(options.visits) });
  },
};

const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. Choose from ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
for (const [name, load] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n# ${name}`);
  await (
    await load()
  )((text) => console.log(text));
}
