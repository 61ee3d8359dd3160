import { makeConfigurationStore } from '../../adapters/firestore/configuration/configuration-store.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

export const configurationPorts = { configurations: makeConfigurationStore(reportCorrupt), clock };
