import type { FindingSource } from '../../domain/finding';

/** A finding as it is being typed; its domain is the one whose form it is. */
export interface FindingDraft {
  domain: string;
  source: FindingSource;
  /** ISO day. */
  date: string;
  service: string;
  userGroup: string;
  kind: 'strength' | 'areaForDevelopment' | 'unsaid';
  level: number | null;
  weight: number;
  text: string;
  link: string;
}
