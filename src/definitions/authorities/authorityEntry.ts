import type { Authority } from '../../domain/authority';

/** Systems of codes for councils, apart from GSS: they are numbers or letters that mean nothing without their column. */
export type CodeSystem =
  | 'gss' // ONS, "W06000014"
  | 'dfe' // Department for Education, 3 digits, "841"
  | 'statswales' // Welsh Government, 3 digits, "538"
  | 'ons' // ONS before 2011, "00PD"; counties 2 digits
  | 'iso'; // ISO 3166-2:GB and BS 6879, "VGL"

/** One council of the register: what the files beside this one hold, by country. */
export interface AuthorityEntry extends Authority {
  /** What the council calls itself, where it is not just the name: "Vale of Glamorgan Council". */
  council?: string;
  /** Other GSS codes of the same council, before or after a change of its boundary. */
  otherGss?: readonly string[];
  /** Other names and spellings in use. Matched exactly, as the name is. */
  aliases?: readonly string[];
  codes?: { readonly [system in Exclude<CodeSystem, 'gss'>]?: string };
  /** GSS codes of the councils that it took over from, or handed over to. */
  predecessors?: readonly string[];
  successors?: readonly string[];
  /** The council that went on with the same area and social services: readings of both are one council's. */
  continuedBy?: string;
}
