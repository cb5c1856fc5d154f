import type { Stretch } from './hit.ts';

/** What a text or a key gives away. */
export interface Secret extends Stretch {
  /** The service or the sort of credential, a proper name in both languages; `undefined` when only the key tells. */
  readonly service: string | undefined;
}

/** Beginnings that a service gives to its credentials, long enough that no prose has them. */
const TOKENS: readonly (readonly [service: string, pattern: RegExp])[] = [
  ['Amazon Web Services', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{40,})/],
  ['GitLab', /\bglpat-[A-Za-z0-9_-]{20,}/],
  ['Slack', /\bxox[abeoprs]-[A-Za-z0-9-]{10,}|hooks\.slack\.com\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/[A-Za-z0-9]{16,}/],
  ['Meta', /\bEAA[A-Za-z0-9]{40,}/],
  ['Instagram', /\bIG(?:QV|QW|AA)[A-Za-z0-9_-]{40,}/],
  ['Google', /\bAIza[A-Za-z0-9_-]{35}|\bya29\.[A-Za-z0-9_-]{20,}/],
  ['Stripe', /\b[rs]k_live_[A-Za-z0-9]{16,}/],
  ['Telegram', /\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b/],
  ['X', /\bAAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{30,}/],
  ['LinkedIn', /\bAQ[A-Za-z0-9_-]{120,}/],
  ['JWT', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
  ['PEM', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
];
const QUICK =
  /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|hooks\.slack|EAA|IG[QA]|AIza|ya29\.|_live_|:AA|AAAAAAAA|AQ|eyJ|BEGIN /;
const SECRET_KEY = /(?:^|[-_.])(?:passw(?:or)?d|parola|sifre|şifre|secret|token|api-?key|access-?key|private-?key)s?$/i;
const QUICK_KEY = /passw|parola|[sş]ifre|secret|token|key/i;
const CAMEL_BOUNDARY = /([a-z])([A-Z])/g;
/** What people write where a secret was, or where one is to be looked up. */
const PLACEHOLDER =
  /^(?:x+|\*+|\.+|-+|none|tbd|yok|var|redacted|hidden|gizli)$|^[<$%{[]|vault|1password|bitwarden|keychain/i;
const LEAST_PASSWORD = 6;
const LEAST_TOKEN = 20;

/** The credentials in a text, by the marks that services give them, else by the name of the key above it. */
export function secretsIn(text: string, key: string): readonly Secret[] {
  const marked = QUICK.test(text) ? TOKENS.flatMap(([service, pattern]) => firstOf(text, pattern, service)) : [];
  if (marked.length > 0) return marked;
  return isNamedSecret(text, key) ? [{ service: undefined, start: 0, end: text.length }] : [];
}

function firstOf(text: string, pattern: RegExp, service: string): Secret[] {
  const match = pattern.exec(text);
  return match === null ? [] : [{ service, start: match.index, end: match.index + match[0].length }];
}

function isNamedSecret(text: string, key: string): boolean {
  if (!QUICK_KEY.test(key) || !SECRET_KEY.test(key.replace(CAMEL_BOUNDARY, '$1-$2'))) return false;
  if (/\s/.test(text) || PLACEHOLDER.test(text)) return false;
  const isPassword = /passw|parola|[sş]ifre/i.test(key);
  return isPassword
    ? text.length >= LEAST_PASSWORD
    : text.length >= LEAST_TOKEN && /\d/.test(text) && /[A-Za-z]/.test(text);
}
