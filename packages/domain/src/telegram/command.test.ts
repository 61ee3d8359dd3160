import { describe, expect, it } from 'vitest';
import { commandIn, localeOfTag } from './command.ts';

describe('what somebody writes to the bot', () => {
  it.each([
    ['/start', { type: 'start', token: null }],
    [' /start Ab_9-x ', { type: 'start', token: 'Ab_9-x' }],
    ['/start@sos_expat_bot Ab9', { type: 'start', token: 'Ab9' }],
    ['/stop', { type: 'stop' }],
    ['/help', { type: 'help' }],
    ['Hello', { type: 'help' }],
    ['/start a/b', { type: 'help' }],
    [`/start ${'x'.repeat(65)}`, { type: 'help' }],
    ['', { type: 'help' }],
  ])('%j is read as a command', (text, command) => {
    expect(commandIn(text)).toEqual(command);
  });
});

it.each([
  ['pt-br', 'pt'],
  ['zh-hans', 'zh'],
  ['FR', 'fr'],
  ['it', 'en'],
  [undefined, 'en'],
])('the language of %s is %s', (tag, locale) => {
  expect(localeOfTag(tag)).toBe(locale);
});
