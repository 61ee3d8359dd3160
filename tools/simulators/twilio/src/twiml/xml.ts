import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { TwimlError } from './twiml-error.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, with runs of white space as one space. */
  readonly text: string;
}

type RawNode = Record<string, unknown>;

const ATTRIBUTES = ':@';
const TEXT = '#text';
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
});

/** The root element of a well-formed document. @throws TwimlError 12100 for anything else. */
export function parseXml(text: string): XmlElement {
  const valid = XMLValidator.validate(text.trim());
  if (valid !== true) throw new TwimlError(12100, `Document parse failure: ${valid.err.msg}`);
  const nodes = (parser.parse(text.trim()) as RawNode[]).filter((node) => !('?xml' in node));
  const root = elements(nodes)[0];
  if (!root) throw new TwimlError(12100, 'Document parse failure: no root element');
  return root;
}

function elements(nodes: readonly RawNode[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
    if (name === undefined) return [];
    const inside = node[name] as RawNode[];
    const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, string>;
    return [{ name, attributes, children: elements(inside), text: textOf(inside) }];
  });
}

function textOf(nodes: readonly RawNode[]): string {
  const pieces = nodes.flatMap((node) => (TEXT in node ? [String(node[TEXT])] : []));
  return pieces
    .join('')
    .replaceAll(/[\t\n\r ]+/g, ' ')
    .trim();
}
