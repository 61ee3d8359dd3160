import { expect, it } from 'vitest';
import { onlyMessages } from './drop-unused-formats.ts';

it('leaves messages, and what formats inside them, as they are', () => {
  const source = [
    '		formatDate: formatDate.bind(null, resolvedConfig, formatters.getDateTimeFormat),',
    '		formatMessage: formatMessage.bind(null, resolvedConfig, formatters),',
    '		$t: formatMessage.bind(null, resolvedConfig, formatters),',
    '		formatDisplayName: formatDisplayName.bind(null, resolvedConfig, formatters.getDisplayNames)',
  ].join('\n');
  const left = onlyMessages(source).split('\n').filter(Boolean);
  expect(left.map((line) => line.trim().split(':')[0])).toEqual(['formatMessage', '$t']);
});
