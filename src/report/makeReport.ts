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

/** Lets others have a turn between two steps, none of which takes long, and is told what is done (0 to 1); may throw, to stop it. */
type Pause = (share: number) => Promise<void>;
const noPause: Pause = () => Promise.resolve();
/** What the drawing of pictures is of the whole. */
const drawnShare = 0.7;

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
  const pictures = await drawn(all, rasterise, (share) => pause(share * drawnShare));
  await pause(drawnShare);
  const sections = wordSections(all, pictures, titles, languages);
  await pause(0.8);
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
  await pause(0.9);
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
  for (const [at, one] of all.entries()) {
    if (one.kind !== 'one' || one.part.kind !== 'picture') continue;
    const svg = one.part.svg[one.language];
    if (pictures.has(svg)) continue;
    await pause(at / all.length);
    pictures.set(svg, await rasterise(svg));
  }
  return pictures;
}
