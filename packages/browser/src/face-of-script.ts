/** In milliseconds. Longer than this, words in boxes with prices and faces beside them are better than nothing. */
export const LONGEST_WAIT = 1_500;
/** Joined letters are as wide as their face makes them, so that nothing can stand in their place. */
export const joined: readonly string[] = ['ar', 'hi'];

/** Shows the page once the face that this device lacks for its script has come, so that lines break once; at once where none is needed. */
export function showInItsFace(show: () => void): void {
  if (!joined.includes(document.documentElement.lang)) return show();
  // The letters of the first frame ask for the face as soon as they are laid out.
  document.body.getBoundingClientRect();
  const longest = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
  void Promise.race([document.fonts.ready, longest]).then(show);
}
