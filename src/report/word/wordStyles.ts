import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  ShadingType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import { palette } from '../../present/palette';
import type { Language } from '../../domain/text';
import { languageTag } from '../languageTag';

/** Styles of our own, by their ids. */
export const wordStyle = {
  head: 'ReportHead',
  officer: 'ForTheOfficer',
  officerRun: 'ForTheOfficerRun',
  list: 'ListParagraph',
  cell: 'TableText',
  headerCell: 'TableHeading',
  picture: 'Picture',
} as const;

const font = 'Arial';
/** Half points. */
const size = { body: 22, cell: 18 };
const hex = (color: string) => color.slice(1);
const heading = (points: number, before: number) => ({
  run: { font, bold: true, color: hex(palette.deep), size: points * 2 },
  paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
});

/**
 * Arial 11 points, at least 9 in tables: what public bodies' guidance on clear print asks of a committee's papers.
 * @param tight less room between lines and paragraphs, for what is to fit a page
 */
export function wordStyles(language: Language, tight: boolean): IStylesOptions {
  const line = { line: tight ? 252 : 276, lineRule: LineRuleType.AUTO };
  return {
    default: {
      document: {
        run: { font, size: size.body, language: { value: languageTag[language] } },
        paragraph: { spacing: { after: tight ? 60 : 120, ...line } },
      },
      title: {
        run: { font, bold: true, size: tight ? 32 : 40, color: hex(palette.deep) },
        paragraph: {
          spacing: tight ? { before: 0, after: 80 } : { before: 240, after: 240 },
          keepLines: true,
        },
      },
      heading1: tight ? heading(13, 140) : heading(15, 320),
      heading2: heading(13, 240),
      heading3: heading(11.5, 200),
      listParagraph: { paragraph: { spacing: { after: tight ? 30 : 60 } } },
      caption: {
        run: { font, bold: true, italics: false, size: 20, color: hex(palette.ink) },
        paragraph: { spacing: { before: tight ? 60 : 160, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: wordStyle.officer,
        name: 'For the officer to write',
        basedOn: 'Normal',
        paragraph: { indent: { left: 0 } },
      },
      { id: wordStyle.head, name: 'Report head', basedOn: 'Normal', paragraph: { spacing: { after: 60 } } },
      {
        id: wordStyle.cell,
        name: 'Table text',
        basedOn: 'Normal',
        run: { size: size.cell },
        paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: wordStyle.headerCell,
        name: 'Table heading',
        basedOn: wordStyle.cell,
        run: { size: size.cell, bold: true, color: hex(palette.paper) },
      },
      {
        id: wordStyle.picture,
        name: 'Picture',
        basedOn: 'Normal',
        paragraph: {
          alignment: AlignmentType.LEFT,
          spacing: { before: 120, after: 200, line: 240, lineRule: LineRuleType.AUTO },
        },
      },
    ],
    characterStyles: [
      {
        id: wordStyle.officerRun,
        name: 'For the officer to write (text)',
        run: {
          italics: true,
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(palette.entry) },
          highlight: 'yellow',
        },
      },
    ],
  };
}

/** Paragraphs are numbered 1, 2, 3 through a report, in each language for itself; lists have bullets. */
export const wordNumbering: INumberingOptions = {
  config: [
    ...(['en', 'cy'] as const).map((language) => ({
      reference: `paragraphs-${language}`,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 567, hanging: 567 } } },
        },
      ],
    })),
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 454, hanging: 284 } } },
        },
      ],
    },
  ],
};
