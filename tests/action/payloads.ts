const OWN = { full_name: 'acme/social' };

/** A push, `before` and after. */
export function push(before: string, after: string): object {
  return { ref: 'refs/heads/main', before, after, created: /^0+$/.test(before), deleted: false, repository: OWN };
}

/** What GitHub sends of a pull request, as far as the action reads it. */
export function pullRequest(head: string, base: string, given: { fork?: string; commits?: number } = {}): object {
  const { fork = 'acme/social', commits = 1 } = given;
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      commits,
      head: { sha: head, ref: 'change', repo: { full_name: fork } },
      base: { sha: base, ref: 'main', repo: OWN },
    },
    repository: OWN,
  };
}

/** A group of the merge queue. */
export function mergeGroup(head: string, base: string): object {
  return {
    action: 'checks_requested',
    merge_group: { head_sha: head, base_sha: base, head_ref: 'x', base_ref: 'main' },
  };
}

/** A run by the clock. */
export function schedule(): object {
  return { schedule: '0 6 * * 1', repository: OWN };
}

/** No commit, as GitHub writes it. */
export const NO_COMMIT = '0'.repeat(40);
