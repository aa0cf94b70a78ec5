import type { ActionTexts, Actor } from './action';
import type { Trend } from './comparison';
import type { Gap } from './improvement';
import type { StrengthItem } from './strength';

/** What results.json says of the plan. Texts are in the language of the run; addresses are "Sheet!B7"; '' where nothing was said. */
export interface ResultImprovement {
  strengths: {
    key: string;
    kind: StrengthItem['kind'];
    domain: string;
    /** The officer's words, or the draft. */
    text: string;
    /** The words are the officer's. */
    own: boolean;
    cells: string[];
  }[];
  priorities: { number: number; domain: string; text: string }[];
  actions: ResultAction[];
  objectives: { ref: string; text: string; owner: string; indicators: string[]; cell: string }[];
  partnerActions: {
    ref: string;
    text: string;
    partner: string;
    objective: string;
    domain: string;
    due: string;
    progress: string;
    cell: string;
  }[];
  gaps: { code: Gap['code']; inWords: string; cell: string | null }[];
}

export interface ResultAction extends ActionTexts {
  key: string;
  /** The officer took it up; a draft otherwise. */
  adopted: boolean;
  text: string;
  /** Key of the area for development that it answers. */
  area: string;
  domain: string;
  priority: number | null;
  actor: Actor | null;
  indicators: string[];
  /** The closed year from which it is carried over; null for one of this year. */
  year: string | null;
  /** What its figures did since then: values in the indicator's unit. */
  effects: {
    code: string;
    from: { period: string; value: number };
    to: { period: string; value: number } | null;
    difference: number | null;
    direction: Trend;
  }[];
}

/** A closed year of the council, oldest first. */
export interface ResultYear {
  label: string;
  /** ISO day of the closing. */
  on: string;
  framework: string;
  domains: { id: string; level: number | null; suggested: number | null }[];
  matrix: { x: number | null; y: number | null } | null;
}
