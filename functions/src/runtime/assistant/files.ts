import { readFile } from '../../adapters/documents/read-file.ts';
import { assistantPorts } from './wiring.ts';

export const filePorts = { ...assistantPorts, readFile };
