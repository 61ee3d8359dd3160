/** An element of a document without comments and mixed content, as we write them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\/[^>]+>|<[^?!][^>]*>|[^<]+/g;

/** Throws for what is not well formed. */
export function parseXml(xml: string): XmlElement {
  const stack: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  for (const [token] of xml.replace(/<\?[^>]*\?>\s*/, '').matchAll(TOKEN)) {
    const parent = stack.at(-1);
    if (!parent) throw new Error('too many ends');
    if (token.startsWith('</')) close(stack, token.slice(2, -1));
    else if (token.startsWith('<')) stack.push(opened(token));
    else parent.text += token;
  }
  const [root] = stack[0]?.children ?? [];
  if (!root || stack.length !== 1) throw new Error('not closed');
  return root;
}

function opened(token: string): Open {
  const name = /^<([^\s>]+)/.exec(token)?.[1] ?? '';
  const attributes = [...token.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]);
  return { name, attributes: Object.fromEntries(attributes) as Record<string, string>, children: [], text: '' };
}

function close(stack: Open[], name: string): void {
  const element = stack.pop();
  if (element?.name !== name) throw new Error(`${name} ends what it did not begin`);
  stack.at(-1)?.children.push(element);
}

/** Whatever lies at the path below an element; names are without their prefix. */
export function all(element: XmlElement, path: string): XmlElement[] {
  return path
    .split('/')
    .reduce<readonly XmlElement[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => local(child) === name)),
      [element],
    )
    .slice();
}

export function textAt(element: XmlElement, path: string): string | undefined {
  return all(element, path)[0]?.text;
}

const local = ({ name }: XmlElement) => name.slice(name.indexOf(':') + 1);
