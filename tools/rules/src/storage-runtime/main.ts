import { serveStorageRules } from './serve.ts';

await serveStorageRules(process.stdin, process.stdout);
