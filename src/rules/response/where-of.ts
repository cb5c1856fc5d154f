import type { ResponseCoverage } from '../../analysis/response/response-coverage.ts';
import { listOf } from '../../model/field.ts';

/** What a row is about, in a few characters: the account, and which of its languages where it has several. */
export function whereOf({ account, language }: ResponseCoverage): string {
  return language === undefined || listOf(account.languages).length === 1 ? account.id : `${account.id} (${language})`;
}
