/** Stands for a value that cannot be used; a finding says why. */
export const UNREADABLE: unique symbol = Symbol('unreadable');
