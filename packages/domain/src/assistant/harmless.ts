const PICTURE = /!\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])?/g;
const LINK = /\[([^\][]*)\]\(\s*<?([^()\s<>]*)>?[^()]*\)/g;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"'`)\]]+/gi;
const OTHER_SCHEMES = /\b(?:javascript|data|vbscript|file|blob):[^\s]*/gi;
const DEFINITION = /^ {0,3}\[[^\]]+\]:.*$/gm;

/**
 * A model's text without anything that would be fetched or followed: a picture is its description, a link its words and
 * its host. Addresses of the sources stay as they are.
 */
export function harmless(text: string, sources: readonly string[]): string {
  const address = (url: string) => (sources.includes(url.replace(/[.,;:]+$/, '')) ? url : hostOf(url));
  return (
    text
      .replaceAll(DEFINITION, '')
      .replaceAll(PICTURE, '$1')
      .replaceAll(LINK, (_link, words: string, url: string) => (words === url ? url : `${words} (${url})`))
      .replaceAll(ADDRESS, address)
      .replaceAll(OTHER_SCHEMES, '')
      // What is left of a link that was not written as one.
      .replaceAll('](', '] (')
  );
}

const HOST = /^(?:[a-z]+:\/\/)?(?:[^@/?#]*@)?([^/?#:]+)/i;

function hostOf(url: string): string {
  return HOST.exec(url)?.[1] ?? '';
}
