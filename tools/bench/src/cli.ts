const benches: Record<string, () => Promise<(print: (text: string) => void) => Promise<void>>> = {
  firestore: async () => (await import('./firestore/run.ts')).benchFirestore,
  'webhook-start': async () => (await import('./webhook-start/run.ts')).benchWebhookStart,
  calls: async () => (await import('./calls/run.ts')).benchCalls,
  'first-load': async () => (await import('./first-load/run.ts')).benchFirstLoad,
};

const wanted = process.argv.slice(2);
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
