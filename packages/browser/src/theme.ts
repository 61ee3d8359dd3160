import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';

const key = 'sos.theme';
const listeners = new Set<() => void>();

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** `public/theme.js` reads the same key before the first paint, where it also sets the side of the logo, so that nothing flashes. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Without storage the choice lasts until the page is closed.
  }
  for (const listener of listeners) listener();
}

function watchTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTheme(): Theme {
  return useSyncExternalStore(watchTheme, currentTheme);
}

/** Tells when the page may have other colours: somebody chose a theme, or the device turned dark or light. */
export function watchColours(changed: () => void): () => void {
  const device = matchMedia('(prefers-color-scheme: dark)');
  const stop = watchTheme(changed);
  device.addEventListener('change', changed);
  return () => {
    stop();
    device.removeEventListener('change', changed);
  };
}
