import type { Assessment } from '../../domain/assessment';
import type { Improvement } from '../../domain/improvement';
import type { SheetPlan } from '../../domain/sheetPlan';
import { looks } from '../palette';
import { authorityName } from '../phrases/authorityName';
import { SheetBuilder } from '../sheetBuilder';
import { speaker } from '../speaker';
import { priorityBlock } from './strengths/priorityBlock';
import { questionTables } from './strengths/questionTables';
import { workBlock } from './strengths/workBlock';

/** Characters: domain, strengths or draft, areas or words, then the working list's own. */
const widths = [26, 58, 58, 16, 16, 26, 26, 14];

/**
 * Strengths and areas for development side by side, a table for each question, and the priorities by who is to act: what a committee reads.
 * Then, on pages of their own, the drafts with the officer's words beside them.
 */
export function strengths(assessment: Assessment, improvement: Improvement): SheetPlan {
  const speak = speaker(assessment.language);
  const sheet = new SheetBuilder('strengths', '', speak('sheetStrengths'), widths);
  const authority = authorityName(assessment, assessment.own);
  sheet.title(speak('strengthsTitle', { authority }), speak('strengthsHowToRead'));
  const link = sheet.row([speak('strengthsToWords')], looks.link);
  questionTables(sheet, assessment, improvement);
  priorityBlock(sheet, assessment, improvement);
  const cell = `A${String(sheet.next + 2)}`;
  sheet.link(link, 0, { plan: 'strengths', cell });
  workBlock(sheet, assessment, improvement);
  sheet.printUpTo(5);
  return sheet.build();
}
