import { readFile } from '../../adapters/documents/read-file.ts';
import { matterFiles } from './files.ts';
import { matterPorts } from './wiring.ts';

export const documentPorts = { ...matterPorts, files: matterFiles, readFile };
