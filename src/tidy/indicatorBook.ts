import type { CellAt } from '../domain/grid';
import { looksLikeCode } from '../parse/looksLikeCode';
import type { RegisterEntry } from './registers';

/** An indicator while figures are still being read. */
export interface IndicatorDraft {
  code: string;
  title: string;
  titleCy: string;
  /** As met beside the figures; the register's comes first in the end. */
  unit: string;
  multiplier: number | undefined;
  /** The multiplier stood in a column beside the figures. */
  saidMultiplier: boolean;
  percent: boolean;
  /** Its cells are written in pounds: "£12.50", or a format with £. */
  pounds: boolean;
  /** How many readings were looked at for `decimals`. */
  looked: number;
  decimals: number;
  register: RegisterEntry | undefined;
  /** Another row of the register that goes by the name by which the figures were joined to it, and says something else. */
  rival: RegisterEntry | undefined;
  at: CellAt | undefined;
}

/** What a table says of an indicator. */
export interface IndicatorWords {
  code?: string;
  title: string;
  titleCy?: string;
  /** The table that gives the title its meaning, where it is no code: "Percentage" of one table is not that of another. */
  scope?: string;
}

/** The indicators met so far. One in the register is known by its code or by its title in either language. */
export class IndicatorBook {
  readonly drafts: IndicatorDraft[] = [];
  private readonly places = new Map<string | RegisterEntry, number>();
  private readonly registered = new Map<string, RegisterEntry>();
  /** By name, the rows of the register that come too late for it. */
  private readonly late = new Map<string, RegisterEntry[]>();
  private readonly codes = new Set<string>();

  constructor(register: readonly RegisterEntry[]) {
    for (const names of [codeOf, titlesOf]) {
      for (const entry of register) {
        for (const name of names(entry)) {
          const key = plain(name);
          const first = this.registered.get(key);
          if (key === '' || first === entry) continue;
          if (first === undefined) this.registered.set(key, entry);
          else this.late.set(key, [...(this.late.get(key) ?? []), entry]);
        }
      }
    }
  }

  /**
   * The index of the indicator that the words name. A code beside the figures is what tells it apart, whatever the register calls it
   * (many of a register's rows may have "NA" for a code); the register's row is what joins it with other names for it.
   */
  of(words: IndicatorWords): number {
    const byCode = this.inRegister(words.code);
    const byTitle = this.inRegister(words.title);
    const entry = byCode ?? byTitle;
    const joined = words.code === undefined ? byTitle : byCode;
    const coded = words.code ?? (looksLikeCode(words.title) ? words.title : undefined);
    const key =
      joined ?? (coded === undefined ? `${plain(words.title)}|${plain(words.scope ?? '')}` : plain(coded));
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.drafts.length;
      this.places.set(key, place);
      const wanted = words.code ?? entry?.code ?? coded ?? words.title;
      const rival = joined && this.rivalOf(joined, words.code ?? words.title);
      this.drafts.push({ ...this.draft(words, entry, this.freeCode(wanted, words.scope)), rival });
    }
    return place;
  }

  /** The entry of the register whose code or title stands in a text, as a title above a table says it; the longest code wins. */
  namedIn(text: string): RegisterEntry | undefined {
    const whole = this.inRegister(text);
    if (whole !== undefined) return whole;
    const padded = ` ${plain(text.replace(/[:;,()–—]/g, ' '))} `;
    let best: RegisterEntry | undefined;
    let length = 0;
    for (const [key, entry] of this.registered) {
      if (key.length > length && padded.includes(` ${key} `)) {
        best = entry;
        length = key.length;
      }
    }
    return best;
  }

  private inRegister(text: string | undefined): RegisterEntry | undefined {
    return text === undefined ? undefined : this.registered.get(plain(text));
  }

  /** Of figures that stand by their code, the same code again, for another direction or domain; by their title, another code of that title. */
  private rivalOf(entry: RegisterEntry, name: string): RegisterEntry | undefined {
    const key = plain(name);
    const byCode = plain(entry.code) === key;
    return this.late.get(key)?.find((late) => {
      if (plain(late.code) !== plain(entry.code)) return !byCode;
      return late.polarity !== entry.polarity || late.domain !== entry.domain;
    });
  }

  private draft(words: IndicatorWords, register: RegisterEntry | undefined, code: string): IndicatorDraft {
    return {
      code,
      title: words.title,
      titleCy: words.titleCy ?? '',
      unit: '',
      multiplier: undefined,
      saidMultiplier: false,
      percent: false,
      pounds: false,
      looked: 0,
      decimals: 0,
      register,
      rival: undefined,
      at: register?.at,
    };
  }

  /** The wanted code, or with its table's name before it where another table has it already. */
  private freeCode(wanted: string, scope: string | undefined): string {
    let code = wanted;
    for (let number = 2; this.codes.has(plain(code)); number += 1) {
      code =
        number === 2 && scope !== undefined && scope !== ''
          ? `${scope}: ${wanted}`
          : `${wanted} (${String(number)})`;
    }
    this.codes.add(plain(code));
    return code;
  }
}

function codeOf(entry: RegisterEntry): readonly string[] {
  return [entry.code];
}

function titlesOf(entry: RegisterEntry): readonly string[] {
  return [...entry.aliases, entry.title, entry.titleCy];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
