const short = { quarter: 'q|ch', half: 'h' };
const whole = { quarter: 'quarter|chwarter', half: 'half|hanner' };

/** Words of quarters and halves, English and Welsh, in lower case, as alternatives of a pattern. */
export const quarterWords = `${short.quarter}|qtr|${whole.quarter}`;
export const halfWords = `${short.half}|${whole.half}`;

/** A quarter or a half as a label says it: "q1", "qtr. 2", "half1". */
export const partAlone = `(?:${quarterWords}|${halfWords})\\.? ?[1-4]`;

/** A quarter or a half in a longer text, where "h 1" and "half1" are something else: a sign touches its number, a word does not. */
export const partInText = `(?:(?:${short.quarter}|${short.half}|qtr\\.? ?|(?:${whole.quarter}|${whole.half}) )[1-4])`;
