/** Fields that hold a secret or a person's data whatever else their name says. */
const telling = new Set(
  (
    'phone phones telephone tel mobile msisdn whatsapp email emails mail token tokens jwt secret secrets password passwd pwd ' +
    'passphrase authorization auth credential credentials cookie cookies iban bic pin otp cvc cvv pan signature apikey'
  ).split(' '),
);
/** Fields that do so only under exactly this name. */
const exact = new Set(
  'to from called caller number card forwardedfrom firstname lastname fullname displayname surname street postaladdress'.split(
    ' ',
  ),
);
const pairs = /^(?:api|secret|private|access|encryption|signing|publishable)(?:keys?)$/;
/** Endings that say something about a value and are not the value. */
const aboutIt =
  /^(?:count|length|size|bytes|ms|seconds|minutes|at|until|attempts|status|state|id|ids|sid|type|kind|country|verified|proved|sent|present|missing|version|reason|url|mode)$/;

/** Whether what stands under this name is hidden without looking at it. */
export function isSecretName(name: string): boolean {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (exact.has(words.join(''))) return true;
  if (aboutIt.test(words.at(-1) ?? '')) return false;
  return words.some((word) => telling.has(word)) || pairs.test(words.slice(-2).join(''));
}
