import type { Assessment } from '../../domain/assessment';
import { stopIfAsked, type JobOptions } from '../../excel/stop';
import { makeReport } from '../../report/makeReport';
import type { ReportKind } from '../../report/reportKind';
import type { ReportLanguage } from '../../report/reportLanguage';
import { authorityName } from '../../present/phrases/authorityName';
import { nextFrame } from './nextFrame';
import { rasterise } from './rasterise';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes a document and hands it to the browser as a file. @returns the file's name @throws Refusal('stopped') once it was asked to stop */
export async function downloadDocument(
  assessment: Assessment,
  kind: ReportKind,
  language: ReportLanguage,
  job: Pick<JobOptions, 'signal' | 'onProgress'> = {},
): Promise<string> {
  const goOn = async (share: number): Promise<void> => {
    job.onProgress?.(share);
    await nextFrame();
    stopIfAsked(job);
  };
  await goOn(0);
  const bytes = await makeReport(assessment, kind, language, rasterise, goOn);
  await goOn(1);
  const name = `${fileName(authorityName(assessment, assessment.own))}-${kind}-${assessment.on}.docx`;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // some webviews read it after the click has returned
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
  return name;
}

/** A council's name as every file system takes it. */
function fileName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}
