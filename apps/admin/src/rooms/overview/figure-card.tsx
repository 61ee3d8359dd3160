interface FigureCardProps {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
}

export function FigureCard({ name, value, note }: FigureCardProps) {
  return (
    <div className="card figure">
      <span className="text-s text-soft">{name}</span>
      <strong translate="no">{value}</strong>
      {note && <span className="text-xs text-soft">{note}</span>}
    </div>
  );
}
