import type { Speaker } from '../../speaker';

/** A year's level with what it is: "● Good" where officers judged it, "○ Good" where the evidence only suggests it; "Not judged" where there is none. */
export function levelMarked(label: string, isJudged: boolean, speak: Speaker): string {
  if (label === '') return speak('notJudged');
  return speak(isJudged ? 'yearsJudgedLevel' : 'yearsSuggestedLevel', { label });
}
