import { describe, expect, it } from 'vitest';
import { LogBuffer, type LogLine, parseLine } from './logs.ts';

const line = (text: string, severity: LogLine['severity'] = 'INFO'): LogLine => ({
  at: 0,
  region: 'r',
  severity,
  text,
});

describe('a line of a region', () => {
  it('is read as a structured entry when it is one', () => {
    const entry = parseLine('{"severity":"WARNING","message":"slow","ms":7}', 'INFO');
    expect(entry).toEqual({ severity: 'WARNING', text: 'slow', fields: { ms: 7 } });
  });

  it.each(['plain', '{not json', '{}'])('keeps its stream’s severity when it names none: %s', (text) => {
    expect(parseLine(text, 'ERROR').severity).toBe('ERROR');
  });
});

describe('the log', () => {
  it('keeps the newest lines and, apart from them, the errors of each region', () => {
    const told: LogLine[] = [];
    const logs = new LogBuffer((each) => told.push(each));
    logs.add(line('bad', 'CRITICAL'));
    for (let count = 0; count < 2_000; count++) logs.add(line(`line ${count}`));
    expect(logs.lines()).toHaveLength(2_000);
    expect(logs.lines()[0]?.text).toBe('line 0');
    expect(logs.lastErrors('r').map(({ text }) => text)).toEqual(['bad']);
    expect(logs.lastErrors('other')).toEqual([]);
    expect(told).toHaveLength(2_001);
  });
});
