import { appendFileSync, statSync } from 'node:fs';

/** Adds text to the end of a file, which is made when it is not there. */
export function appendFile(path: string, text: string): void {
  appendFileSync(path, text);
}

/** The bytes that a file has, 0 when it is not there. */
export function fileSize(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
