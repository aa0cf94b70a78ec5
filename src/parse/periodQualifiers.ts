import { revisionEnding } from './revisionIn';
import { withPlainParts } from './withPlainParts';

/** What stands around the time in a label, and what it says about the figures. */
export interface QualifiedLabel {
  /** The label in lower case without it; dashes are "-". */
  core: string;
  provisional: boolean;
  year?: 'financial' | 'academic' | 'calendar';
}

const provisionalEnd = revisionEnding('provisional');
const settledEnd = revisionEnding('outturn', 'final', 'revised');
const footnoteEnd =
  /\s*(?:\[(?:notes? |nodyn )?[\d, ]+\]|\(\d\)|[*†‡¹²³⁰-⁹]+|(?<=^\d{4}[-/]\d\d)\d|(?<=^\d{4}[-/]\d{4})\d)$/;
const yearWords: readonly [RegExp, QualifiedLabel['year']][] = [
  [
    /[([]?\b(?:financial year|fin\.? year|blwyddyn ariannol)\b:?[\])]?|(?:^|(?<= ))fy(?=[\s\d])|[([]fy[\])]$/,
    'financial',
  ],
  [
    /[([]?\b(?:academic year|school year|academic|blwyddyn academaidd|blwyddyn ysgol)\b:?[\])]?|^ay(?=[\s\d])|[([]ay[\])]$/,
    'academic',
  ],
  [/[([]?\b(?:calendar year|blwyddyn galendr)\b:?[\])]?|^cy(?=[\s\d])|[([]cy[\])]$/, 'calendar'],
];
const openingWords =
  /^(?:(?:as )?at|as of|as on|on|ar|census day,?|census date,?|diwrnod y cyfrifiad,?|position at|snapshot(?: at)?|reporting year|years?:|blwyddyn:|period:|cyfnod:)\s+/;

/** The label without "(prov)", "(Rev)", "financial year", "as at", footnote marks; what they mean is kept. */
export function periodQualifiers(label: string): QualifiedLabel {
  let core = label
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ');
  core = withPlainParts(core);
  let provisional = false;
  let year: QualifiedLabel['year'];
  for (let before = ''; before !== core;) {
    before = core;
    if (provisionalEnd.test(core)) {
      provisional = true;
      core = core.replace(provisionalEnd, '');
    }
    core = core.replace(settledEnd, '').replace(footnoteEnd, '').replace(openingWords, '');
    for (const [words, kind] of yearWords) {
      if (!words.test(core)) continue;
      year ??= kind;
      core = core.replace(words, ' ');
    }
    core = core.replace(/\s+/g, ' ').trim();
  }
  return { core, provisional, ...(year !== undefined && { year }) };
}
