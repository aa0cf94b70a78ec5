/** Ids of the axes of the two groups: categories, then values. */
export const axisIds = {
  Primary: ['500000001', '500000002'],
  Secondary: ['500000003', '500000004'],
} as const;
