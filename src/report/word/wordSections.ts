import {
  AlignmentType,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';
import type { Language } from '../../domain/text';
import { reportWords } from '../../definitions/words/report';
import { say } from '../../definitions/words/say';
import type { Arranged } from '../arranged';
import { languageTag } from '../languageTag';
import { wordBeside } from './wordBeside';
import { wordPicture } from './wordPicture';
import { textRun, wordRun } from './wordRuns';
import { wordTable } from './wordTable';
import { wordText } from './wordText';

/** A4 in twips, its margins of 2 cm, and how far the page number stands from its edge. */
const page = { width: 11906, height: 16838, margin: 1134, footer: 510 };
/** Twips that a picture leaves on its page for headings above it, in two languages of two lines each. */
const headingsAbove = 2400;
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A document as sections of A4 pages, upright or turned, with page numbers at their foot. */
export function wordSections(
  all: readonly Arranged[],
  pictures: ReadonlyMap<string, Uint8Array>,
  titles: Readonly<Record<Language, string>>,
  languages: readonly Language[],
): ISectionOptions[] {
  const sections: { turned: boolean; children: (Paragraph | Table)[] }[] = [{ turned: false, children: [] }];
  let drawn = 0;
  for (const one of all) {
    const last = sections.at(-1);
    if (last === undefined) continue;
    const room = (last.turned ? page.height : page.width) - 2 * page.margin;
    const down = (last.turned ? page.width : page.height) - 2 * page.margin - headingsAbove;
    switch (one.kind) {
      case 'pages':
        sections.push({ turned: one.turned, children: [] });
        break;
      case 'heading':
        last.children.push(wordHeading(one));
        break;
      case 'beside':
        last.children.push(wordBeside(one.parts, room), new Paragraph({ spacing: { after: 0 } }));
        break;
      case 'one':
        if (one.part.kind === 'picture') {
          const png = pictures.get(one.part.svg[one.language]);
          if (png === undefined) throw new Error(`${one.part.name.en} was not drawn`);
          drawn += 1;
          last.children.push(wordPicture(one.part, one.language, png, { across: room, down }, drawn));
        } else if (one.part.kind === 'table') {
          last.children.push(
            ...wordTable(one.part, one.language, room),
            new Paragraph({ spacing: { after: 60 } }),
          );
        } else last.children.push(...wordText(one.part, one.language));
        break;
    }
  }
  return sections.map(({ turned, children }) => ({
    properties: {
      page: {
        size: {
          width: page.width,
          height: page.height,
          orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: page.margin,
          bottom: page.margin,
          left: page.margin,
          right: page.margin,
          footer: page.footer,
        },
      },
    },
    footers: { default: pageFooter(titles, languages) },
    children,
  }));
}

function wordHeading({ part, languages }: Extract<Arranged, { kind: 'heading' }>): Paragraph {
  return new Paragraph({
    heading: part.kind === 'title' ? HeadingLevel.TITLE : headings[part.level - 1],
    children: languages.flatMap((language, index) => [
      ...(index > 0 ? [textRun(' / ', language)] : []),
      ...wordRun(part.words, language),
    ]),
  });
}

/** In two languages each title has a line of its own. */
function pageFooter(titles: Readonly<Record<Language, string>>, languages: readonly Language[]): Footer {
  const small = { size: 18 };
  const [first = 'en'] = languages;
  const names = languages.flatMap((language, index) => [
    ...(index > 0 ? [textRun(' / ', language, small)] : []),
    textRun(say(reportWords, 'page', language), language, small),
  ]);
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          ...languages.flatMap((language, index) => [
            ...(index > 0 ? [new TextRun({ ...small, break: 1 })] : []),
            textRun(
              index === languages.length - 1 ? `${titles[language]}   ` : titles[language],
              language,
              small,
            ),
          ]),
          ...names,
          new TextRun({
            ...small,
            language: { value: languageTag[first] },
            children: [' ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
