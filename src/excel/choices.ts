import { inExcel } from './inExcel';
import type { JobOptions } from './stop';

/** What the officer chose last, kept in the workbook. */
export interface Choices {
  authority?: string;
  /** As in the command line: "nearest:10", "country", "Cardiff,Swansea". */
  comparators?: string;
  period?: string;
  framework?: string;
  /** Of the sheets. */
  language?: 'en' | 'cy' | 'both';
  /** Sheets that are not written: "star/,charts/getting-help"; '' for none. */
  leftOut?: string;
}

const key = 'JudgementGrid.choices';
const fields = ['authority', 'comparators', 'period', 'framework', 'leftOut'] as const;

export function loadChoices(options: Pick<JobOptions, 'signal'> = {}): Promise<Choices> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? {} : parseChoices(setting.value);
  }, options);
}

export function saveChoices(choices: Choices): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(key, JSON.stringify(choices));
    await context.sync();
  });
}

function parseChoices(stored: unknown): Choices {
  if (typeof stored !== 'string') return {};
  try {
    return choicesIn(JSON.parse(stored));
  } catch {
    return {};
  }
}

/** Takes only what it knows: what is kept may come from another version, or from somebody's hand. */
export function choicesIn(found: unknown): Choices {
  if (typeof found !== 'object' || found === null) return {};
  const known = found as Record<string, unknown>;
  const choices: Choices = {};
  for (const field of fields) {
    const value = known[field];
    if (typeof value === 'string') choices[field] = value;
  }
  const { language } = known;
  if (language === 'en' || language === 'cy' || language === 'both') choices.language = language;
  return choices;
}
