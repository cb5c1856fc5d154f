import type { Account, ResponsePolicy } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';
import { responseCoverage } from './response-coverage.ts';

/** Languages of accounts that nobody writes who answers there. */
export interface UnwrittenLanguages {
  readonly policy: ResponsePolicy;
  /** In the order of the accounts that have them. */
  readonly languages: readonly string[];
  readonly accounts: readonly Account[];
}

/** Such languages, by policy; nothing where more people may answer than is known, or somebody is still to be named. */
export const unwrittenLanguages = oncePerModel((model): readonly UnwrittenLanguages[] =>
  model.responses.flatMap((policy) => {
    const rows = responseCoverage(model).filter(
      (row) => row.policy === policy && !row.isWritten && row.isKnown && !row.hasVacancy,
    );
    if (rows.length === 0) return [];
    const languages = [...new Set(rows.flatMap(({ language }) => language ?? []))];
    return [{ policy, languages, accounts: [...new Set(rows.map(({ account }) => account))] }];
  }),
);
