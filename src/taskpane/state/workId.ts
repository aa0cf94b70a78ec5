/** A long job: one at a time. */
export type WorkId =
  'inserting' | 'reading' | 'comparing' | 'publishing' | 'undoing' | 'saving' | 'documenting';
