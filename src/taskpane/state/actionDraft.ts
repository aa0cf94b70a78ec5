import type { Actor } from '../../domain/action';

/** An action of the plan as it is being typed. */
export interface ActionDraft {
  /** The domain under which it is typed. */
  domain: string;
  words: string;
  /** '' while nobody is named. */
  actor: Actor | '';
  owner: string;
  /** ISO day, or as it was typed on the sheet. */
  due: string;
  progress: string;
}
