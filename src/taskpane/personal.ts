import type { Language } from '../domain/text';

/** How close things stand to one another. */
export type Density = 'comfortable' | 'compact';

/** What stays with the person, not with the workbook. */
export interface Personal {
  name?: string;
  language?: Language;
  density?: Density;
}

/** Where it is kept. */
export interface PersonalStore {
  read: () => Personal;
  /** Keeps what is given; the rest stays. */
  keep: (part: Personal) => void;
}
