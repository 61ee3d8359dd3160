import { remembered } from '@sos/browser/remembered';
import { useSyncExternalStore } from 'react';
import { installOffer, onInstallOffer } from './install-offer.ts';

const declined = remembered('sos.install', (value): value is 'declined' => value === 'declined');

/** The browser's offer to install the app; null without one, or when the person has declined it. */
export function useInstallOffer() {
  const offer = useSyncExternalStore(onInstallOffer, installOffer);
  const isDeclined = declined.use() !== null;
  return isDeclined ? null : offer;
}

export const declineInstall = () => declined.remember('declined');
