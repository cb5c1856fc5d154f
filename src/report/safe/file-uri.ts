const LONE_HALF = /\p{Cs}/gu;
const REPLACEMENT = '\ufffd';

/** A path relative to the repository as a URI reference; what is no letter, digit or mark is percent-encoded. */
export function toUriReference(path: string): string {
  return path.replace(LONE_HALF, REPLACEMENT).split('/').map(encodeURIComponent).join('/');
}
