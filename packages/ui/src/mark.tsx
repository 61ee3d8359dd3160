/** The mark of the house: two people and the line between them. Decorative: the name always stands beside it. */
export function Mark() {
  return (
    <svg viewBox="0 0 40 20" width="40" height="20" aria-hidden="true">
      <path d="M15 10h13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <circle cx="9" cy="10" r="7" fill="var(--signal)" />
      <circle cx="33" cy="10" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
