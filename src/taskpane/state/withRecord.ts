import type { KeptRecord } from '../../domain/judgementLog';
import type { PaneState } from './paneState';

/** The pane once the workbook keeps this judgement log: the next change goes on from it. */
export function withRecord(state: PaneState, record: KeptRecord | undefined): PaneState {
  const { read, assessed } = state;
  if (record === undefined) return state;
  return {
    ...state,
    read: read === null ? null : { ...read, record },
    assessed:
      assessed === null
        ? null
        : {
            ...assessed,
            assessment: {
              ...assessed.assessment,
              recordRead: record.text,
              judged: {
                ...assessed.assessment.judged,
                record: assessed.assessment.judged.record && {
                  ...assessed.assessment.judged.record,
                  shown: record.shown,
                },
              },
            },
          },
  };
}
