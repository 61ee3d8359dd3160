import type { Rolldown } from 'vite';

/** The router, and what the frame of a page needs besides. */
const frame =
  /\/react-router\/dist\/|\/packages\/(?:ui\/src\/avatar|browser\/src\/(?:crash-boundary|link|intl\/names))\.|\/words\/src\/(?:en\/)?last-words\.ts$/;

/** What most pages share travels as one file, and what forms share as another: small files compress badly. A module goes to the first group that takes it, with all that it needs. */
export function fileGroups(sharedByFirstPages?: RegExp): Rolldown.CodeSplittingGroup[] {
  return [
    // A folder inside of an app's `shared` is what only some pages need, and what needs Firebase or queries brings all of it.
    {
      name: 'shared',
      test: /\/packages\/(?:ui|browser)\/src\/(?!auth\/(?:firebase-|google-|stuck-|use-google)|live\/|queries|use-submission|intl\/countries)|\/apps\/[^/]+\/src\/shared\/[^/]+$/,
      minShareCount: 5,
    },
    // Whoever asks the server a question needs most of it.
    {
      name: 'react-query',
      test: /\/@tanstack\/(?:react-query|query-core)\/|\/browser\/src\/queries\./,
      minShareCount: 3,
    },
    {
      name: 'forms',
      test: /\/(?:field|status|problem|calling-codes|check-phone|digits|guess-country|phone-text)\.tsx?$/,
      minShareCount: 2,
    },
    { name: 'frame', test: frame },
    // Contracts name them as pages do, and would bring with them what only pages about people need.
    { name: 'prices', test: /\/domain\/src\/money\/price\./, minShareCount: 2 },
    ...(sharedByFirstPages ? [{ name: 'people', test: sharedByFirstPages, minShareCount: 2 }] : []),
  ];
}
