import { describe, expect, it } from 'vitest';
import { shown, unfinished } from '../../testing/shown.tsx';
import { Chart } from './chart.tsx';

const figures = { calls: 0, answered: 0, missed: 0, talkedSeconds: 0, answerRate: null, ratingCount: 0, revenue: [] };
const chart = (ratings: readonly (number | null)[]) =>
  shown(
    <Chart
      title="Average rating"
      measure="rating"
      labels={['Nov 16', 'Nov 23']}
      rows={ratings.map((ratingAverage) => ({ ...figures, ratingAverage }))}
    />,
    { areas: ['stats'] },
  );

describe('a chart of the team', () => {
  it('says that there are no figures instead of drawing an empty scale', async () => {
    const text = await chart([null, null]);
    expect(text).toContain('No figures yet');
    expect(text).not.toContain('The figures as a table');
    expect(text).not.toMatch(unfinished);
  });

  it('has its figures in a table as soon as one was counted', async () => {
    const text = await chart([null, 4.5]);
    expect(text).toContain('The figures as a table');
    expect(text).toContain('4.5');
    expect(text).not.toContain('No figures yet');
  });
});
