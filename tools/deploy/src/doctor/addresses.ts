/** The addresses in a list setting, such as `["https://sos-expat.com"]`. */
export const listed = (setting: string | undefined): readonly string[] => (setting ?? '').match(/[^\s,"'[\]]+/g) ?? [];

/** `/healthz` of a region, from the address that `FUNCTION_ADDRESSES` gives with `{name}` and `{region}`. */
export function healthAddress(address: string, region: string): string {
  return address.replaceAll('{name}', 'healthz').replaceAll('{region}', region);
}
