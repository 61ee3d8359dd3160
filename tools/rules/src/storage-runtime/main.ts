import { serveStorageRules } from './serve.ts';

await serveStorageRules(process.stdin, process.stdout, process.env['RULES_PROJECT']);
