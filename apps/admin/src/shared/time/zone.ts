import { remembered } from '@sos/browser/remembered';
import { createContext, useContext } from 'react';
import { isZoneChoice, type ZoneChoice, zoneOf } from './zones.ts';

const store = remembered<ZoneChoice>('console-zone', isZoneChoice);

export const chooseZone = (choice: ZoneChoice) => store.remember(choice);
export const useZoneChoice = (): ZoneChoice => store.use() ?? 'mine';

/** The zone of the person whom a drawer is about; null where nobody knows it. */
export const TheirZone = createContext<string | null>(null);

/** The zone in which times are told here; undefined is the browser's. */
export const useZone = () => zoneOf(useZoneChoice(), useContext(TheirZone));
