import type { Settings } from './settings.ts';

/** The addresses in a list setting, such as `["https://sos-expat.com"]`. */
export const listed = (setting: string | undefined): readonly string[] => (setting ?? '').match(/[^\s,"'[\]]+/g) ?? [];

/** The address of functions by their names, with `{region}` and `{name}` to fill in; empty where the settings have none. */
export function functionPattern(settings: Settings | undefined): string {
  return listed(settings?.['FUNCTION_ADDRESSES']).find((each) => each.includes('{name}')) ?? '';
}

export function functionAddress(
  pattern: string,
  { region, name }: Readonly<Record<'region' | 'name', string>>,
): string {
  return pattern.replaceAll('{region}', region).replaceAll('{name}', name);
}

/** `/healthz` of a region. */
export const healthAddress = (pattern: string, region: string): string =>
  functionAddress(pattern, { region, name: 'healthz' });
