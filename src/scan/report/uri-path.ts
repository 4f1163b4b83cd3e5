/**
 * A path as a relative URI reference: every segment percent-encoded, and none that could be taken for a scheme or a host.
 * A lone surrogate (from a name that was no UTF-8) has no encoding and becomes U+FFFD.
 */
export function uriPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(/[()'*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');
}
