import { remembered } from '@sos/browser/remembered';
import { soundModes } from './bell.ts';
import type { SoundMode } from './bell.ts';

const isMode = (value: unknown): value is SoundMode => soundModes.some((mode) => mode === value);
const kept = remembered('sos.agency.sound', isMode);

/** Chosen for this device; a new one sounds once. */
export const useSoundMode = (): SoundMode => kept.use() ?? 'once';
export const chooseSoundMode = kept.remember;
