import type { FoundColumn } from '../../domain/found';
import type { RecordKind } from '../../domain/recordKind';
import type { HeadingRole } from '../headingWords';
import type { UsedColumn } from '../figures/columnUses';
import { isFamilyHeading, isNeighbourHeading, saysFamily } from './recordKind';

/** The fields of each kind of record, and the headings' roles that fill them, best first. */
const fieldRoles: Partial<Record<RecordKind, Readonly<Record<string, readonly HeadingRole[]>>>> = {
  register: {
    code: ['indicatorCode', 'indicator', 'id'],
    title: ['titleEn', 'indicator', 'text', 'description'],
    titleCy: ['titleCy'],
    polarity: ['polarity'],
    unit: ['unit'],
    measure: ['measure'],
    multiplier: ['multiplier'],
    domain: ['domain'],
    target: ['target'],
    pairedWith: ['pairedWith'],
    decimals: ['decimals'],
    source: ['source'],
    objective: ['objective'],
  },
  findings: {
    id: ['id', 'indicatorCode'],
    domain: ['domain'],
    source: ['source'],
    date: ['date', 'period'],
    service: ['service'],
    userGroup: ['userGroup'],
    strength: ['strength'],
    level: ['level'],
    weight: ['weight'],
    text: ['text', 'description', 'titleEn'],
    link: ['link'],
  },
  objectives: {
    ref: ['indicatorCode', 'id'],
    objective: ['objective'],
    text: ['description', 'text', 'titleEn'],
    owner: ['owner'],
    indicators: ['indicator'],
  },
  partnerActions: {
    ref: ['indicatorCode', 'id'],
    action: ['action'],
    partner: ['partner'],
    objective: ['objective'],
    domain: ['domain'],
    indicators: ['indicator'],
    due: ['due', 'date'],
    progress: ['progress'],
  },
  targets: { code: ['indicatorCode', 'indicator', 'titleEn'], period: ['period'], target: ['target'] },
};

/** Which columns fill which field. */
export function recordFields(kind: RecordKind, columns: readonly UsedColumn[]): Map<string, FoundColumn[]> {
  const fields = new Map<string, FoundColumn[]>();
  const taken = new Set<number>();
  const put = (field: string, used: readonly UsedColumn[]): void => {
    if (used.length === 0) return;
    fields.set(
      field,
      used.map(({ column, heading }) => ({ column, heading: heading.text })),
    );
    for (const { column } of used) taken.add(column);
  };
  for (const [field, roles] of Object.entries(fieldRoles[kind] ?? {})) {
    const first = roles
      .map((role) => columns.find((column) => column.role === role && !taken.has(column.column)))
      .find(Boolean);
    put(field, first === undefined ? [] : [first]);
  }
  const councils = columns.filter(({ use }) => use === 'authorityName' || use === 'authorityCode');
  if (kind === 'register')
    put(
      'alias',
      columns.filter(({ role, column }) => role === 'titleEn' && !taken.has(column)),
    );
  if (kind === 'context') {
    put('authority', councils);
    put(
      'variable',
      columns.filter(({ use, heading }) => use === 'figure' && !isFamilyHeading(heading.text)),
    );
  } else if (kind === 'families') {
    put('authority', councils);
    put('family', columns.filter(saysFamily));
  } else if (kind === 'neighbours') {
    neighbourFields(columns, put);
  } else if (kind === 'lookup') {
    put(
      'text',
      columns.filter(({ role, profile }) => role === 'description' && profile.text > 0),
    );
    put(
      'code',
      columns.filter((column) => !taken.has(column.column) && isCodeColumn(column)),
    );
  }
  return fields;
}

function neighbourFields(
  columns: readonly UsedColumn[],
  put: (field: string, used: readonly UsedColumn[]) => void,
): void {
  const ranked = columns.filter(({ heading }) => isNeighbourHeading(heading.text));
  const others = columns.filter((column) => !ranked.includes(column));
  const councils = others.filter(
    ({ use, role }) => role !== 'neighbour' && (use === 'authorityName' || use === 'authorityCode'),
  );
  if (ranked.length > 0) {
    put('authority', councils);
    put('neighbour', ranked);
  } else {
    const theirs = councils.filter(({ heading }) =>
      /^(sn|neighbou?r|nn)\b/i.test(heading.text.replaceAll(/[_.]/g, ' ')),
    );
    put(
      'authority',
      councils.filter((column) => !theirs.includes(column)),
    );
    put('neighbour', [...others.filter(({ role }) => role === 'neighbour'), ...theirs]);
    put('rank', columns.filter(({ role }) => role === 'rank').slice(0, 1));
  }
  put(
    'closeness',
    columns.filter(({ role }) => role === 'closeness'),
  );
}

function isCodeColumn({ profile, role }: UsedColumn): boolean {
  return (
    role !== 'timeNote' &&
    role !== 'decimals' &&
    profile.distinct.size > 0 &&
    profile.distinct.size >= (profile.rows - profile.blank) * 0.9
  );
}
