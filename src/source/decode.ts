import type { Finding } from '../diagnostics/finding.ts';
import { firstInvalidByte } from './first-invalid-byte.ts';
import { MAX_BYTES } from './limits.ts';

/** A file's text without byte order mark, and what forbids to read it, if anything. */
export interface Decoded {
  readonly text: string;
  readonly problem: Finding | undefined;
}

/** What YAML forbids in a text: control characters and a carriage return without a line feed. */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/;

/**
 * Decodes UTF-8. Nothing is ever replaced by U+FFFD: bytes of another encoding are a finding at the first such byte,
 * for whose sake the text is then read as windows-1254 from there on, so that its frame can be shown.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return unreadable(path, 'repo/too-large', 'too-large', tooLarge(bytes));
  if (isUtf16(bytes)) return unreadable(path, 'repo/not-text', 'utf-16');
  const start = hasMark(bytes) ? 3 : 0;
  const content = start === 0 ? bytes : bytes.subarray(start);
  const text = decodeUtf8(content);
  if (text === undefined) return decodeForeign(path, content);
  return { text, problem: CONTROL.test(text) ? controlCharacter(path, text) : undefined };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeForeign(path: string, bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return unreadable(path, 'repo/not-text', 'binary');
  const at = firstInvalidByte(bytes);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at));
  const start = before.length;
  const text = before + new TextDecoder('windows-1254').decode(bytes.subarray(at));
  const byte = bytes[at]!.toString(16).toUpperCase().padStart(2, '0');
  const line = before.split('\n').length;
  const place = { kind: 'text', file: path, start, end: start + 1 } as const;
  return { text, problem: { rule: 'repo/not-text', message: 'not-utf-8', params: { byte, line }, at: place } };
}

function controlCharacter(path: string, text: string): Finding {
  const start = text.search(CONTROL);
  const code = text.charCodeAt(start);
  const message = code === 0 ? 'nul' : code === 13 ? 'carriage-return' : 'control';
  const params = {
    line: text.slice(0, start).split('\n').length,
    code: code.toString(16).toUpperCase().padStart(4, '0'),
  };
  return { rule: 'repo/not-text', message, params, at: { kind: 'text', file: path, start, end: start + 1 } };
}

function unreadable(path: string, rule: string, message: string, params: Finding['params'] = {}): Decoded {
  return { text: '', problem: { rule, message, params, at: { kind: 'file', file: path } } };
}

function tooLarge(bytes: Uint8Array): NonNullable<Finding['params']> {
  return { size: Math.ceil(bytes.length / 1024 / 1024), limit: MAX_BYTES / 1024 / 1024 };
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** By its mark, or because one of the first two bytes is 0, as in any UTF-16 text that begins in ASCII. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length >= 4 && (first === 0) !== (second === 0) && (bytes[2] === 0) !== (bytes[3] === 0);
}
