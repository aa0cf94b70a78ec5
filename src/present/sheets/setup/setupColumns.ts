/**
 * Where things stand on the Setup sheet. Its blocks lie one below the other and share the officer's two columns and the key column, so
 * that one rectangle holds all that the officer types: what it means is said by each block's own header.
 */
export const setupColumns = { first: 3, second: 4, lastPrinted: 9, key: 10, count: 11 } as const;

/** Characters. What is printed is some 180 wide: readable on A4 on its side. */
export const setupWidths = [16, 32, 18, 15, 18, 20, 14, 12, 12, 34, 30] as const;
