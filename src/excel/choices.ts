import { inExcel } from './inExcel';
import { askPart, keptPart } from './keptPart';
import { choicesNamespace } from './marks';
import { smallXml } from './smallXml';
import { unpacked } from './unpacked';
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
  /** Of those that are filled in, where there are copies in the other. */
  first?: 'en' | 'cy';
  /** Sheets that are not written: "star/,charts/getting-help"; '' for none. */
  leftOut?: string;
}

const fields = ['authority', 'comparators', 'period', 'framework', 'leftOut'] as const;

/** Where an earlier version kept them: in the settings of the add-in, which nobody but Excel reads. */
const settingThen = 'JudgementGrid.choices';

/** What the workbook keeps of them. Two round trips. */
export function loadChoices(options: Pick<JobOptions, 'signal'> = {}): Promise<Choices> {
  return inExcel(async (context) => {
    const ask = askPart(context, choicesNamespace);
    const then = context.workbook.settings.getItemOrNullObject(settingThen).load('value');
    await context.sync();
    const read = ask();
    await context.sync();
    const { xml } = read();
    if (xml !== undefined) return unpacked('choices', xml, parseChoices) ?? {};
    return then.isNullObject ? {} : parseChoices(String(then.value));
  }, options);
}

/** Keeps them in the workbook, where whatever opens the file finds them. */
export function saveChoices(choices: Choices): Promise<void> {
  return inExcel(async (context) => {
    keptPart(context, choicesNamespace).delete();
    context.workbook.customXmlParts.add(smallXml('choices', choicesNamespace, JSON.stringify(choices)));
    await context.sync();
  });
}

function parseChoices(stored: string): Choices {
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
  const { language, first } = known;
  if (language === 'en' || language === 'cy' || language === 'both') choices.language = language;
  if (first === 'en' || first === 'cy') choices.first = first;
  return choices;
}
