/** A long job: one at a time. */
export type WorkId = 'reading' | 'comparing' | 'publishing' | 'saving';
