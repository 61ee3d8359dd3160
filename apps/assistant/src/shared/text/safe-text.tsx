import type { Part, Span } from './parse-text.ts';
import { parseText } from './parse-text.ts';

/** A model's text: elements that we make, and text within them; no tag, address or picture of its own. */
export function SafeText({ text }: { readonly text: string }) {
  return parseText(text).map((part, place) => <PartView key={place} part={part} />);
}

function PartView({ part }: { readonly part: Part }) {
  if (part.kind === 'code') return <pre>{part.text}</pre>;
  if (part.kind === 'list') return <ListView {...part} />;
  return <p className={part.kind === 'heading' ? 'said-heading' : undefined}>{<Spans spans={part.spans} />}</p>;
}

function ListView({ ordered, items }: Extract<Part, { kind: 'list' }>) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {items.map((spans, place) => (
        <li key={place}>
          <Spans spans={spans} />
        </li>
      ))}
    </List>
  );
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map((span, place) => <SpanView key={place} span={span} />);
}

function SpanView({ span }: { readonly span: Span }) {
  switch (span.kind) {
    case 'strong':
      return <strong>{span.text}</strong>;
    case 'em':
      return <em>{span.text}</em>;
    case 'code':
      return <code>{span.text}</code>;
    case 'link':
      return (
        <span>
          {span.text}
          {span.host !== null && <bdi className="said-host" translate="no">{` (${span.host})`}</bdi>}
        </span>
      );
    default:
      return <span>{span.text}</span>;
  }
}
