import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { TextField } from './field.tsx';
import { SaveRow } from './save-row.tsx';
import { Stepper } from './stepper.tsx';

describe('a busy button', () => {
  it('keeps its name and says it is waiting, without losing focus by being disabled', () => {
    const html = renderToStaticMarkup(<Button busy>Pay</Button>);
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toContain(' disabled');
    expect(html).toContain('Pay');
  });
});

it('a row that saves says that it has, in a place that was there before', () => {
  const shown = (said: string | null) => renderToStaticMarkup(<SaveRow label="Save" busy={false} said={said} />);
  expect(shown(null)).toContain('<output></output>');
  expect(shown('Saved.')).toContain('<output>Saved.</output>');
  expect(shown(null)).toMatch(/<button[^>]*type="submit"/);
});

describe('a field', () => {
  it('ties hint and error to its control', () => {
    const html = renderToStaticMarkup(
      <TextField label="Email" hint="For the receipt" error="This is not an address" />,
    );
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
    expect(described).toHaveLength(2);
    for (const id of described) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('aria-invalid="true"');
  });

  it('is not invalid without an error', () => {
    expect(renderToStaticMarkup(<TextField label="Email" />)).not.toContain('aria-invalid');
  });
});

it('ties a checkbox to its error', () => {
  const html = renderToStaticMarkup(<Checkbox error="Please agree">I agree</Checkbox>);
  const id = /aria-describedby="([^"]+)"/.exec(html)?.[1];
  expect(html).toContain(`id="${id}"`);
});

it('marks one step as the current one', () => {
  const html = renderToStaticMarkup(<Stepper label="Booking" steps={['Details', 'Price', 'Payment']} current={1} />);
  expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  expect(html).toContain('<li data-state="current" aria-current="step">Price</li>');
});
