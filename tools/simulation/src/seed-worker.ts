import { parentPort, workerData } from 'node:worker_threads';
import { runSeeds, type SeedRange } from './kernel/seeds.ts';
import { scenarios } from './scenarios.ts';

const { name } = workerData as { name: string };
const scenario = scenarios[name];
const port = parentPort;
if (!scenario || !port) throw new Error(`there is no scenario ${name}`);
port.on('message', (range: SeedRange) => {
  void runSeeds(scenario, range).then((result) => port.postMessage(result));
});
