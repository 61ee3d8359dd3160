interface Name {
  readonly firstName: string;
  readonly lastName: string;
}

/** A name in a list that stands in the order of last names: that name first, as the writers of its script begin with it. */
export function listedName({ firstName, lastName }: Name): string {
  const [first, last] = [firstName.trim(), lastName.trim()];
  if (first === '' || last === '') return last || first;
  return `${last}${betweenNames(last + first)}${first}`;
}

/** East Asian names begin with the family's anyway; whoever reads from the right has a comma of their own. */
function betweenNames(name: string): string {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー·]+$/u.test(name)) return '';
  if (/\p{Script=Hangul}/u.test(name)) return ' ';
  return /\p{Script=Arabic}/u.test(name) ? '، ' : ', ';
}
