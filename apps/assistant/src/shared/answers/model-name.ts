import type { Vendor } from '@sos/domain/assistant/answer';

const vendorNames: Readonly<Record<Vendor, string>> = {
  anthropic: 'Anthropic',
  openai: 'OpenAI',
  perplexity: 'Perplexity',
};

/** A model as people call it, from the name by which it is asked: `claude-sonnet-4-5-20250929` is `Claude Sonnet 4.5`. */
export function modelName({ vendor, model }: { readonly vendor: Vendor; readonly model: string }): string {
  const name = model
    .replace(/-(?:\d{8}|\d{4}-\d{2}-\d{2}|latest)$/, '')
    .replaceAll(/(?<=\d)-(?=\d)/g, '.')
    .split('-')
    .map((word) => (word === 'gpt' ? 'GPT' : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
  return `${name} (${vendorNames[vendor]})`;
}
