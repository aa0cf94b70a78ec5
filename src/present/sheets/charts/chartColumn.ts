/** Where a chart of a theme stands; its tables are in the six columns on its left. */
export const chartColumn = 7;
