import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
} from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons';
import { useEffect, useState, type JSX } from 'react';
import { correctedThing } from '../../domain/correction';
import { CouncilPicker } from '../parts/CouncilPicker';
import { FirstMinute } from '../parts/FirstMinute';
import { IndicatorList } from '../parts/IndicatorList';
import { NextStep } from '../parts/NextStep';
import { PeriodPicker } from '../parts/PeriodPicker';
import { PlanSheets } from '../parts/PlanSheets';
import { ProblemList } from '../parts/ProblemList';
import { StepSection } from '../parts/StepSection';
import { TableExample } from '../parts/TableExample';
import { TableList } from '../parts/TableList';
import { UndoLast } from '../parts/UndoLast';
import { authoritiesFound } from '../state/authoritiesFound';
import { findingsPlace } from '../state/findingsPlace';
import { periodsFound } from '../state/periodsFound';
import type { WorkbookRead } from '../state/paneState';
import { usePane } from '../usePane';

type Picker = (props: { read: WorkbookRead }) => JSX.Element;

/** Once it is there. */
let loaded: Picker | undefined;

/** The frameworks are data of their own: loaded beside the pane, not with it, and while the workbook is read. */
function usePicker(): Picker | undefined {
  const [picker, setPicker] = useState(() => loaded);
  useEffect(() => {
    if (picker !== undefined) return;
    import('../parts/FrameworkPicker').then(
      ({ FrameworkPicker }) => {
        loaded = FrameworkPicker;
        setPicker(() => FrameworkPicker);
      },
      (fault: unknown) => {
        setPicker(() => {
          throw fault; // for the error boundary
        });
      },
    );
  }, [picker]);
  return picker;
}

const useStyles = makeStyles({ actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' } });

/** The first step: what was found in the workbook, and which council and period it is about. */
export function FiguresStep(): JSX.Element {
  const { state, say, jobs } = usePane();
  const styles = useStyles();
  const { work, begun } = state;
  const picker = usePicker();
  // shown when all of it is there: nothing comes in between later and moves what the officer is about to press
  const read = picker === undefined ? null : state.read;
  const nothing = read?.tidied.figures.length === 0;
  const isEmpty = nothing && read.tidied.tables.length + read.hidden.length === 0 && !read.tidied.teams;
  if (isEmpty && !begun) return <FirstMinute />;
  return (
    <>
      <StepSection heading={say('figuresHeading')}>
        {read !== null && picker !== undefined && <Found read={read} picker={picker} />}
        {nothing && <TableExample />}
        <div className={styles.actions}>
          <Button
            icon={<ArrowSync16Regular />}
            size="small"
            disabledFocusable={work !== null}
            onClick={() => {
              jobs.read();
            }}
          >
            {say('readAgain')}
          </Button>
          {nothing && (
            <Button size="small" disabledFocusable={work !== null} onClick={jobs.insertSample}>
              {say('insertSample')}
            </Button>
          )}
          {read !== null && findingsPlace(read) === undefined && (
            <Button size="small" disabledFocusable={work !== null} onClick={jobs.insertFindings}>
              {say('insertFindings')}
            </Button>
          )}
          {read !== null && (
            <NextStep
              step="comparators"
              waitsFor={
                state.choices.authority === '' ? say(nothing ? 'nothingFound' : 'councilAbove') : undefined
              }
            />
          )}
        </div>
        <UndoLast mine={({ key }) => correctedThing(key) !== undefined} />
        {read !== null && <PlanSheets read={read} />}
      </StepSection>
      {read !== null && (
        <StepSection heading={say('problemsHeading', { count: read.problems.length })}>
          <ProblemList problems={read.problems} />
        </StepSection>
      )}
    </>
  );
}

function Found({ read, picker: Picker }: { read: WorkbookRead; picker: Picker }): JSX.Element {
  const { state, say, jobs, dispatch, language } = usePane();
  const { figures, tables, teams = [] } = read.tidied;
  const authorities = authoritiesFound(figures, language);
  const counts = {
    readings: figures.length,
    indicators: figures.indicators.length,
    authorities: authorities.length,
  };
  return (
    <>
      <Text>{figures.length === 0 ? say('nothingFound') : say('foundCounts', counts)}</Text>
      {teams.length > 0 && (
        <Text>
          {say('foundTeams', { readings: teams.length, teams: new Set(teams.map(({ team }) => team)).size })}
        </Text>
      )}
      {read.hidden.length > 0 && (
        <MessageBar layout="multiline">
          <MessageBarBody>{say('hiddenSheets', { names: read.hidden.join(', ') })}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              disabledFocusable={state.work !== null}
              onClick={() => {
                dispatch({ kind: 'hiddenIncluded' });
                jobs.read(true);
              }}
            >
              {say('readHidden')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {figures.length > 0 && (
        <>
          <CouncilPicker authorities={authorities} all={figures.authorities} />
          <PeriodPicker periods={periodsFound(figures)} />
          <Picker read={read} />
        </>
      )}
      {tables.length > 0 && <TableList tables={tables} />}
      {figures.indicators.length > 0 && <IndicatorList indicators={figures.indicators} />}
    </>
  );
}
