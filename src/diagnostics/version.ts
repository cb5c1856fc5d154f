/** The version of smorg that runs; a test holds it against the package's manifest. */
export const VERSION = '0.1.0';
