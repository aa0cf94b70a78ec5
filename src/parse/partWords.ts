/** Words of quarters and halves, English and Welsh, in lower case, as alternatives of a pattern. */
export const quarterWords = 'q|qtr|quarter|chwarter|ch';
export const halfWords = 'h|half|hanner';
