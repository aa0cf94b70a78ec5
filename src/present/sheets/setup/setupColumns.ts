/**
 * Where things stand on the Setup sheet. Its blocks lie one below the other and share the officer's two columns and the key column, so
 * that one rectangle holds all that the officer types: what it means is said by each block's own header.
 */
export const setupColumns = { first: 3, second: 4, key: 10, count: 11 } as const;

/** Characters. */
export const setupWidths = [26, 34, 24, 20, 28, 26, 24, 14, 14, 60, 30] as const;
