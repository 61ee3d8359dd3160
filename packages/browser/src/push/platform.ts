import type { Device } from './push-device.ts';

/** What a browser tells of itself. */
export interface Platform {
  readonly userAgent: string;
  readonly touchPoints: number;
  /** Opened from the home screen. */
  readonly isInstalled: boolean;
  readonly hasNotifications: boolean;
  readonly permission: NotificationPermission;
  /** The deployment has its keys and the browser can be reached when the page is closed. */
  readonly isOffered: boolean;
}

/** How this device can tell of what happens: by push, by the open page alone, only once it is installed, or not at all. */
export type Reach = 'push' | 'page' | 'install' | 'blocked' | 'none';

/** What is true of this browser at the moment. */
export const platformHere = ({ isOffered }: Pick<Device, 'isOffered'>): Platform => ({
  userAgent: navigator.userAgent,
  touchPoints: navigator.maxTouchPoints,
  isInstalled: matchMedia('(display-mode: standalone)').matches,
  hasNotifications: 'Notification' in window,
  permission: 'Notification' in window ? Notification.permission : 'denied',
  isOffered: isOffered(),
});

/** Safari of a tablet calls itself a Mac, but knows of touches. */
const isApplesTouch = ({ userAgent, touchPoints }: Platform) =>
  /iP(?:hone|ad|od)/.test(userAgent) || (userAgent.includes('Macintosh') && touchPoints > 1);

export function reachOf(platform: Platform): Reach {
  if (isApplesTouch(platform) && !platform.isInstalled) return 'install';
  if (!platform.hasNotifications) return 'none';
  if (platform.permission === 'denied') return 'blocked';
  return platform.isOffered ? 'push' : 'page';
}
