export type Print = (text: string) => void;

export const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
export const each = (sum: number, count: number) => (sum / count).toFixed(2);

/** The value with its goal, and whether it is met. */
export function atMost(value: number, goal: number): string {
  return `${value.toFixed(2)} (goal <= ${goal}: ${value <= goal ? 'met' : 'missed'})`;
}
