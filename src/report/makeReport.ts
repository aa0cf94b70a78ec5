import { Document, Packer } from 'docx';
import type { Assessment } from '../domain/assessment';
import { arranged, besideOrder, type Arranged } from './arranged';
import { documentOf } from './documentOf';
import { documentTitle } from './documentTitle';
import { languageTag } from './languageTag';
import type { Rasterise } from './rasterise';
import type { ReportKind } from './reportKind';
import type { ReportLanguage } from './reportLanguage';
import { finishPackage } from './word/finishPackage';
import { wordSections } from './word/wordSections';
import { wordNumbering, wordStyles } from './word/wordStyles';

/** Documents that are to fit a page. */
const tight: ReadonlySet<ReportKind> = new Set<ReportKind>(['staff', 'public']);

/** Lets others have a turn between two steps, none of which takes long; may throw, to stop it. */
type Pause = () => Promise<void>;
const noPause: Pause = () => Promise.resolve();

/**
 * A document as a Word file (.docx): A4, heading styles, marked and repeated table headers, page numbers, each run's language, each
 * picture's alternative text.
 */
export async function makeReport(
  assessment: Assessment,
  kind: ReportKind,
  language: ReportLanguage,
  rasterise: Rasterise,
  pause = noPause,
): Promise<Uint8Array> {
  const parts = documentOf(assessment, kind);
  const all = arranged(parts, language);
  const languages = language === 'both' ? besideOrder : [language];
  const title = documentTitle(parts, languages);
  const titles = { en: documentTitle(parts, ['en']), cy: documentTitle(parts, ['cy']) };
  const pictures = await drawn(all, rasterise, pause);
  await pause();
  const sections = wordSections(all, pictures, titles, languages);
  await pause();
  const file = new Document({
    title,
    creator: 'Judgement Grid',
    lastModifiedBy: 'Judgement Grid',
    description: '',
    styles: wordStyles(languages[0], tight.has(kind)),
    numbering: wordNumbering,
    sections,
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  await pause();
  return finishPackage(
    bytes,
    assessment.on,
    languages.map((one) => languageTag[one]),
  );
}

/** Every drawing's picture, by its SVG text; a drawing that stands twice is made once. */
async function drawn(
  all: readonly Arranged[],
  rasterise: Rasterise,
  pause: Pause,
): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const one of all) {
    if (one.kind !== 'one' || one.part.kind !== 'picture') continue;
    const svg = one.part.svg[one.language];
    if (pictures.has(svg)) continue;
    await pause();
    pictures.set(svg, await rasterise(svg));
  }
  return pictures;
}
