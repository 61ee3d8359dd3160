import type { ReactNode } from 'react';

/** Longer texts are not read in a narrow column. */
const WIDE = 70;

/** Names and values of a thing; what is null is left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name} data-wide={typeof value === 'string' && value.length > WIDE ? '' : undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
