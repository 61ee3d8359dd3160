import { useWords } from '../../shared/words.ts';

/** Writes hundredths as people read them. */
export function useShare(): (hundredths: number) => string {
  const { formats } = useWords();
  return (hundredths) => (hundredths / 100).toLocaleString(formats, { style: 'percent' });
}
