/** Councils that a table beside a chart has room for on a printed page: all of London's, Scotland's or Wales's. */
export const mostInTable = 33;
