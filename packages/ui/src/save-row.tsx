import { Button } from './button.tsx';

interface SaveRowProps {
  readonly label: string;
  readonly busy: boolean;
  /** What is said once it is saved; null until then. */
  readonly said: string | null;
  readonly tone?: 'primary' | 'quiet';
}

/** The button that saves a form, and the words that say that it is saved. */
export function SaveRow({ label, busy, said, tone = 'primary' }: SaveRowProps) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button tone={tone} type="submit" busy={busy}>
        {label}
      </Button>
      <output>{said}</output>
    </div>
  );
}
