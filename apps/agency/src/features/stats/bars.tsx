import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';

export interface Row {
  readonly label: string;
  readonly value: number | null;
}

interface BarsProps {
  readonly rows: readonly Row[];
  readonly tick: (value: number) => string;
  /** Time runs from right to left, and the scale stands where reading begins. */
  readonly mirrored: boolean;
  /** Between the scale's steps there may be others: money and shares, not calls. */
  readonly parts: boolean;
  /** Where the scale ends; null when the figures decide. */
  readonly most: number | null;
}

const axis = { stroke: 'var(--line-strong)', tick: { fill: 'var(--ink-soft)', fontSize: 12 } } as const;

/** The drawing alone; the same figures stand in a table below it. */
export function Bars({ rows, tick, mirrored, parts, most }: BarsProps) {
  return (
    <ResponsiveContainer width="100%" height={180}>
      <BarChart data={[...rows]} accessibilityLayer={false} margin={{ top: 8, right: 0, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="label" reversed={mirrored} tickLine={false} minTickGap={16} {...axis} />
        <YAxis
          orientation={mirrored ? 'right' : 'left'}
          width="auto"
          allowDecimals={parts}
          domain={[0, most ?? 'auto']}
          tickCount={most === null || most < 5 ? 5 : most + 1}
          tickFormatter={tick}
          tickLine={false}
          {...axis}
        />
        <Bar dataKey="value" fill="var(--calm)" radius={[3, 3, 0, 0]} isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  );
}
