const LONGEST_ADDRESS = 500;
/** The scheme, the host, the path and what is asked behind it; no name, no password and no port. */
const ADDRESS = /^(https?):\/\/([^\s/?#@:]+)(\/[^\s?#]*)?(?:\?([^\s#]*))?(?:#\S*)?$/i;
const ADDRESS_OF_NUMBERS = /^[\d.]+$/;
/** What is written behind an address to follow people, and tells no two articles apart. */
const ofCampaigns = /^(utm_|fbclid=|gclid=|mc_)/;

/** The address of an article as it is kept, so that one article has one; undefined where nobody could read it. */
export function asArticleAddress(typed: string): string | undefined {
  const [, scheme = '', named = '', path = '/', asked = ''] = ADDRESS.exec(typed.trim()) ?? [];
  const host = named.toLowerCase();
  const isPublic = /[^.]\.[^.]/.test(host) && !ADDRESS_OF_NUMBERS.test(host);
  if (!isPublic) return undefined;
  const told = asked.split('&').filter((each) => each !== '' && !ofCampaigns.test(each));
  const address = `${scheme.toLowerCase()}://${host}${path}${told.length > 0 ? `?${told.join('&')}` : ''}`;
  return address.length <= LONGEST_ADDRESS ? address : undefined;
}
