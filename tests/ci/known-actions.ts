/** An action of somebody else, as its repository has it at a commit. */
export interface KnownAction {
  readonly version: string;
  /** What the tag of that version names. */
  readonly commit: string;
  readonly inputs: readonly string[];
}

/** Read in the repositories of the actions on 26 November 2026: the commit of the newest tag, and the inputs of `action.yml` there. */
export const KNOWN_ACTIONS: Readonly<Record<string, KnownAction>> = {
  'actions/checkout': {
    version: 'v7.0.1',
    commit: '3d3c42e5aac5ba805825da76410c181273ba90b1',
    inputs: ['repository', 'ref', 'token', 'persist-credentials', 'path', 'clean', 'fetch-depth', 'fetch-tags'],
  },
  'actions/setup-node': {
    version: 'v7.0.0',
    commit: '820762786026740c76f36085b0efc47a31fe5020',
    inputs: ['node-version', 'node-version-file', 'cache', 'package-manager-cache', 'registry-url'],
  },
  'actions/upload-artifact': {
    version: 'v7.0.0',
    commit: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
    inputs: ['name', 'path', 'if-no-files-found', 'retention-days', 'overwrite'],
  },
  'actions/download-artifact': {
    version: 'v8.0.1',
    commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
    inputs: ['name', 'artifact-ids', 'path', 'pattern', 'merge-multiple', 'github-token', 'repository', 'run-id'],
  },
  'actions/github-script': {
    version: 'v8.0.0',
    commit: 'ed597411d8f924073f98dfc5c65a23a2325f34cd',
    inputs: ['script', 'github-token', 'result-encoding', 'retries'],
  },
  'github/codeql-action/upload-sarif': {
    version: 'v4.36.2',
    commit: '8aad20d150bbac5944a9f9d289da16a4b0d87c1e',
    inputs: ['sarif_file', 'checkout_path', 'ref', 'sha', 'token', 'category', 'wait-for-processing'],
  },
};
