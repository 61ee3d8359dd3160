import { contactDetailsIn } from '../providers/contact-details.ts';

const LONGEST = 40;

/** The name that a review is shown with: the first name, or its initial where the name holds a way to reach somebody. */
export function authorNameOf(firstName: string): string {
  const name = firstName.trim();
  const shown = contactDetailsIn(name).length > 0 ? /\p{L}/u.exec(name)?.[0] : name;
  return Array.from(shown ?? '')
    .slice(0, LONGEST)
    .join('');
}
