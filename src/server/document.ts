/** Where things stand in the document that server and browser hand to each other. Known to both, so it imports nothing. */

/** Id of the element that holds the portal. */
export const ROOT = 'root';
/** Id of the element with the answers that the first view was made of, as JSON; only where the server rendered it. */
export const ANSWERS = 'answers';
/** Name of the `meta` element that says what the policy asks of style elements. */
export const NONCE = 'csp-nonce';
/** Kind of the links to scripts that are fetched together, once the first view is painted: before, they would delay it. */
export const LATER = 'spolia-later';
