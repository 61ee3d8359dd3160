import { readFile } from '../../adapters/documents/read-file.ts';
import { askPorts } from './wiring.ts';

export const filePorts = { ...askPorts, readFile };
