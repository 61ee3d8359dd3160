import { expect, it } from 'vitest';
import { recentAverage, seriesOf } from './series.ts';

const second = (read: number) => ({ read, query: 0, write: 0, transaction: 0, listen: 0, denied: 0 });

it('a kind has the last whole second, its peak, its total and the average of ten whole seconds', () => {
  const [reads] = seriesOf([...Array.from({ length: 10 }, (_, i) => second(i)), second(100)], ['read']);
  expect(reads).toMatchObject({ now: 9, peak: 100, total: 145 });
  expect(reads && recentAverage(reads)).toBe('4.5');
});
