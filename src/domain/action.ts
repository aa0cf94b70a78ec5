import type { Trend } from './comparison';

/** Who is to act: the three actors of a joint review. */
export const actors = ['council', 'seniorManagers', 'staff'] as const;
export type Actor = (typeof actors)[number];

/** A heading under which actions stand: "1. Achieving greater consistency in …". */
export interface Priority {
  /** Stable: "priority: care-management", "own priority: 1". */
  key: string;
  /** As printed; actions point at it. Kept on the sheet from run to run. */
  number: number;
  /** The domain whose areas for development it was drafted from; '' for the officer's own. */
  domain: string;
  /** How many areas for development the domain has, and its level; only of a drafted one. */
  areas: number;
  level: number | null;
  /** The officer's heading, which goes before the draft; '' where there is none. */
  words: string;
  /** The draft as it read when the officer wrote; '' where nothing was written. */
  draftThen: string;
}

/** What an action does to one figure: when the year was closed, and now. Values are in the indicator's unit. */
export interface ActionEffect {
  code: string;
  from: { period: string; value: number };
  /** Absent where there is no figure now. */
  to?: { period: string; value: number };
  /** To less from. */
  difference?: number;
  /** Of the difference, at 95%; absent where the people behind either value are not known. */
  lower95?: number;
  upper95?: number;
  /** 'noChange' where the interval has 0 in it; 'notTested' where there is no interval, or the figure is still the same period's. */
  direction: Trend;
}

/** What an action says in the officer's own words; '' where nothing was said. */
export interface ActionTexts {
  owner: string;
  /** ISO day, or as typed. */
  due: string;
  /** Reference of a corporate objective, as typed or as the indicator's register says. */
  objective: string;
  partner: string;
  risk: string;
  cost: string;
  progress: string;
}

/** One line of the action plan: drafted for an area for development, or the officer's own. It keeps its key from year to year. */
export interface ActionItem extends ActionTexts {
  /** Stable: "area: <key of the area>", "own: 2". */
  key: string;
  /** The key of its row as the sheet was read, where that is another: "row: 3" until the next publish gives a row of the officer's own one. */
  rowKey?: string;
  from: 'area' | 'officer';
  /** Key of the area for development that it answers; '' where it answers none. */
  area: string;
  domain: string;
  /** What is to be done, in the officer's words; '' while it is only a draft. */
  words: string;
  /** The area's sentence as it read when the officer wrote; '' where nothing was written. */
  draftThen: string;
  /** Number of its priority; absent where it has none. */
  priority?: number;
  /** Absent while nobody was named. */
  actor?: Actor;
  /** Codes of the indicators that it is to change. */
  indicators: readonly string[];
  /** The closed year from which it is carried over; absent for one that is new this year. */
  year?: string;
  /** What its figures did since that year was closed; only of one carried over. */
  effects: readonly ActionEffect[];
  /** What the officer typed, by column, as it stands: for cells that say nothing that we understand. */
  typed: Readonly<Record<string, string>>;
  /** The officer took it up: there are words, an actor, an owner, a day or progress. */
  adopted: boolean;
}
