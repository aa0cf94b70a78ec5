import type { FunctionMetadata } from './functionMetadata';
import { parameters } from './parameters';

const { value, range, polarity, confidence, multiplier, count, base } = parameters;

/** The functions for cells, as officers see them: =JG.RANK(…). Names stay English in both languages, so that a shared workbook works. */
export const functionMetadata = [
  {
    id: 'RANK',
    description: {
      en: 'Rank of a value in its group: 1 is best by polarity, or highest without one; ties take the better rank.',
      cy: 'Safle gwerth yn ei grŵp: 1 yw’r gorau yn ôl polaredd, neu’r uchaf hebddo; cydradd: y safle gwell.',
    },
    parameters: [value, range, polarity],
    result: 'scalar',
  },
  {
    id: 'QUARTILE',
    description: {
      en: 'Quartile of a value in its group: 4 is best by polarity, or highest without one. Needs four values.',
      cy: 'Chwartel gwerth yn ei grŵp: 4 yw’r gorau yn ôl polaredd, neu’r uchaf hebddo. Mae angen pedwar gwerth.',
    },
    parameters: [
      value,
      range,
      polarity,
      {
        name: { en: 'method', cy: 'dull' },
        description: {
          en: '"inclusive" as QUARTILE.INC (when left out), or "exclusive" as QUARTILE.EXC',
          cy: '"cynhwysol" fel QUARTILE.INC (os gadewir allan), neu "anghynhwysol" fel QUARTILE.EXC',
        },
        type: 'any',
        dimensionality: 'scalar',
        optional: true,
      },
    ],
    result: 'scalar',
  },
  {
    id: 'WILSON',
    description: {
      en: 'Wilson’s interval of a proportion, count ÷ base: the lower and the upper end, side by side.',
      cy: 'Cyfwng Wilson ar gyfer cyfran, cyfrif ÷ sail: y pen isaf a’r pen uchaf, ochr yn ochr.',
    },
    parameters: [count, base, confidence, multiplier],
    result: 'matrix',
  },
  {
    id: 'BYAR',
    description: {
      en: 'Interval of a rate, count ÷ population: lower and upper end. Byar’s from 10 events, exact Poisson below.',
      cy: 'Cyfwng cyfradd, cyfrif ÷ poblogaeth: pen isaf ac uchaf. Byar o 10 digwyddiad, Poisson union islaw.',
    },
    parameters: [
      count,
      {
        ...base,
        name: { en: 'population', cy: 'poblogaeth' },
        description: { en: 'Population or other base: above 0', cy: 'Poblogaeth neu sail arall: mwy na 0' },
      },
      multiplier,
      confidence,
    ],
    result: 'matrix',
  },
  {
    id: 'FUNNEL',
    description: {
      en: 'Funnel limits around the group’s average for a base of this size: lower, upper, and whether it is within.',
      cy: 'Terfynau twndis o amgylch cyfartaledd y grŵp ar gyfer y sail hon: isaf, uchaf, ac a yw o fewn y rhain.',
    },
    parameters: [
      count,
      base,
      {
        ...range,
        name: { en: 'counts', cy: 'cyfrifon' },
        description: { en: 'The counts of all councils in the group', cy: 'Cyfrifon holl gynghorau’r grŵp' },
      },
      {
        ...range,
        name: { en: 'bases', cy: 'seiliau' },
        description: {
          en: 'Their bases, in the same order; a council without both is left out',
          cy: 'Eu seiliau, yn yr un drefn; gadewir allan gyngor heb y ddau',
        },
      },
      confidence,
    ],
    result: 'matrix',
  },
  {
    id: 'TREND',
    description: {
      en: 'Recent trend of the last five annual figures, at 99.8%: improving, worsening, or no change.',
      cy: 'Tuedd ddiweddar y pum ffigur blynyddol diwethaf, ar 99.8%: gwella, gwaethygu, neu ddim newid.',
    },
    parameters: [
      {
        ...range,
        name: { en: 'counts', cy: 'cyfrifon' },
        description: {
          en: 'The count of each year, oldest first; years without a figure are passed over',
          cy: 'Cyfrif pob blwyddyn, yr hynaf yn gyntaf; anwybyddir blynyddoedd heb ffigur',
        },
      },
      {
        ...range,
        name: { en: 'bases', cy: 'seiliau' },
        description: {
          en: 'The base of each year. Leave out only where the figures are counts of events',
          cy: 'Sail pob blwyddyn. Gadewch allan dim ond lle mae’r ffigurau’n gyfrifon o ddigwyddiadau',
        },
        optional: true,
      },
      polarity,
    ],
    result: 'scalar',
  },
  {
    id: 'XMR',
    description: {
      en: 'XmR chart of 13 or more monthly figures: mean, lower limit, upper limit, variation, assurance.',
      cy: 'Siart XmR o 13 neu fwy o ffigurau misol: cymedr, terfyn isaf, terfyn uchaf, amrywiad, sicrwydd.',
    },
    parameters: [
      {
        ...range,
        description: {
          en: 'Monthly or quarterly figures, oldest first; blanks and markers are passed over',
          cy: 'Ffigurau misol neu chwarterol, yr hynaf yn gyntaf; anwybyddir celloedd gwag a marcwyr',
        },
      },
      polarity,
      {
        ...value,
        name: { en: 'target', cy: 'targed' },
        description: {
          en: 'The target, for the assurance; it also needs a polarity',
          cy: 'Y targed, ar gyfer y sicrwydd; mae angen polaredd hefyd',
        },
        optional: true,
      },
    ],
    result: 'matrix',
  },
  {
    id: 'NEAREST',
    description: {
      en: 'The councils most like one, nearest first: name and distance, by standardised weighted variables.',
      cy: 'Y cynghorau tebycaf i un, yr agosaf yn gyntaf: enw a phellter, yn ôl newidynnau safonedig pwysedig.',
    },
    parameters: [
      {
        ...value,
        name: { en: 'council', cy: 'cyngor' },
        description: {
          en: 'The council’s name, as among the names',
          cy: 'Enw’r cyngor, fel y mae ymhlith yr enwau',
        },
      },
      {
        ...range,
        name: { en: 'names', cy: 'enwau' },
        description: { en: 'A name for each row of the table', cy: 'Enw ar gyfer pob rhes o’r tabl' },
      },
      {
        ...range,
        name: { en: 'table', cy: 'tabl' },
        description: {
          en: 'A row for each council, a column for each variable; councils with a gap are named below the result',
          cy: 'Rhes i bob cyngor, colofn i bob newidyn; enwir cynghorau â bwlch o dan y canlyniad',
        },
      },
      {
        ...value,
        name: { en: 'k', cy: 'k' },
        description: {
          en: 'How many neighbours: 10 when left out',
          cy: 'Faint o gymdogion: 10 os gadewir allan',
        },
        optional: true,
      },
      {
        ...range,
        name: { en: 'weights', cy: 'pwysau' },
        description: {
          en: 'A weight for each column, 0 or more; 1 each when left out',
          cy: 'Pwysau ar gyfer pob colofn, 0 neu fwy; 1 yr un os gadewir allan',
        },
        optional: true,
      },
    ],
    result: 'matrix',
  },
  {
    id: 'COMPARE',
    description: {
      en: 'A value against its comparators’ median: better, similar or worse with count and base; else its rank.',
      cy: 'Gwerth yn erbyn canolrif ei gymaryddion: gwell, tebyg neu waeth gyda chyfrif a sail; fel arall ei safle.',
    },
    parameters: [
      value,
      range,
      polarity,
      {
        ...count,
        description: {
          en: 'The count behind the value; without it nothing is tested',
          cy: 'Y cyfrif y tu ôl i’r gwerth; hebddo ni phrofir dim',
        },
        optional: true,
      },
      { ...base, optional: true },
      {
        ...multiplier,
        description: {
          en: 'Value = count ÷ base × multiplier (1, 100, 1000 …); needed only where the value is 0',
          cy: 'Gwerth = cyfrif ÷ sail × lluosydd (1, 100, 1000 …); ei angen dim ond lle mae’r gwerth yn 0',
        },
      },
    ],
    result: 'scalar',
  },
] as const satisfies readonly FunctionMetadata[];

export type FunctionId = (typeof functionMetadata)[number]['id'];

export const functionIds: readonly FunctionId[] = functionMetadata.map(({ id }) => id);
