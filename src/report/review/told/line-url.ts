const BASE = /^https?:\/\/[\w.~:/@!$&+,;=%-]+\/$/;
/** What `encodeURIComponent` leaves although it ends a link in Markdown. */
const ENDS_LINK = /[()*'!]/g;

/**
 * The address of a line of a file, as GitHub and GitLab know it; `undefined` without a base that is safe to link to.
 *
 * @param base ends with `/`
 */
export function lineUrl(base: string | undefined, path: string, line: number | undefined): string | undefined {
  if (base === undefined || !BASE.test(base)) return undefined;
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  // A path that leaves the repository leads nowhere.
  if (steps.includes('..')) return undefined;
  const encoded = steps.map(encodeStep).join('/');
  return `${base}${encoded}${line === undefined ? '' : `#L${line}`}`;
}

function encodeStep(step: string): string {
  return encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd')).replace(
    ENDS_LINK,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
