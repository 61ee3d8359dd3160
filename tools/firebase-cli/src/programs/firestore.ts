// Stands where the CLI expects the jar of its Firestore emulator, and is called with the same arguments.
import { indexesVariable } from '../environment/environment.ts';

const indexes = process.env[indexesVariable];
if (indexes !== undefined) process.argv.push('--indexes', indexes);
await import('@sos/firestore/cli');
