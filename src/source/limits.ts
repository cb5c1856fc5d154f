/** Most bytes of a file that are read: 16 MiB, some 200,000 lines of a calendar. */
export const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Most lists and maps inside one another. The deepest place of the format is some 12 levels down; the parser recurses
 * and overflows its stack at about 1,600.
 */
export const MAX_DEPTH = 100;

/** Most values that the aliases of one file may repeat; a few lines can otherwise stand for billions. */
export const MAX_REPEATED = 100_000;

/** Most findings of one kind in one file; what a machine wrote wrong, it wrote wrong throughout. */
export const MAX_FINDINGS = 200;
