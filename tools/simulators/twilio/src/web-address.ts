/** Whether documents and webhooks can be had there; a relative address is seen from its base. */
export function isWebAddress(address: string, base?: string): boolean {
  return URL.canParse(address, base) && ['http:', 'https:'].includes(new URL(address, base).protocol);
}
