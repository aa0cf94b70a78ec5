import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  ErrorCircle16Regular,
  RadioButton16Regular,
} from '@fluentui/react-icons';
import type { JSX } from 'react';
import { stepIds, type StepId } from '../state/paneState';
import { stepStates, type StepState } from '../state/stepStates';
import { usePane } from '../usePane';

const signs = {
  waiting: <Circle16Regular />,
  ready: <RadioButton16Regular />,
  done: <CheckmarkCircle16Filled />,
  attention: <ErrorCircle16Regular />,
} as const satisfies Record<StepState, JSX.Element>;

const useStyles = makeStyles({
  tabs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, auto)',
    // room for the ring around the first and the last that has the focus
    padding: '0 3px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { padding: '6px 2px', columnGap: '2px', justifyContent: 'center' },
  label: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  done: { color: tokens.colorPaletteGreenForeground1 },
  attention: { color: tokens.colorPaletteDarkOrangeForeground1 },
  waiting: { color: tokens.colorNeutralForeground3 },
  ready: { color: tokens.colorBrandForeground1 },
  sign: { display: 'flex' },
});

/** The four steps, each with how far it is: all reachable at any time. */
export function StepTabs(): JSX.Element {
  const { state, dispatch, say } = usePane();
  const styles = useStyles();
  const states = stepStates(state);
  return (
    <TabList
      className={styles.tabs}
      aria-label={say('stepsLabel')}
      selectedValue={state.step}
      onTabSelect={(_, { value }) => {
        dispatch({ kind: 'stepChosen', step: value as StepId });
      }}
    >
      {stepIds.map((step) => (
        <Tab
          key={step}
          value={step}
          id={`step-${step}`}
          aria-controls={`panel-${step}`}
          className={styles.tab}
          aria-label={`${say(step)}: ${say(states[step])}`}
        >
          <span className={styles.label}>
            <span className={`${styles.sign} ${styles[states[step]]}`}>{signs[states[step]]}</span>
            {say(step)}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
