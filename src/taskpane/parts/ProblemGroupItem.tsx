import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  CounterBadge,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Problem } from '../../domain/problem';
import { problemSentence } from '../../present/problemSentence';
import type { ProblemGroup } from '../state/groupProblems';
import { usePane } from '../usePane';
import { CellLink } from './CellLink';
import { ShowMore } from './ShowMore';

/** How many problems of a group are shown at first, and how many more at a time. */
const shownAtOnce = 10;

const colors = {
  error: 'danger',
  warning: 'warning',
  note: 'informative',
} as const satisfies Record<Problem['severity'], string>;

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'start',
    gap: '6px',
    minWidth: 0,
    textAlign: 'start',
    padding: '4px 0',
  },
  message: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  badge: { flexShrink: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  fix: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** One kind of problem: the first one's sentence and the count; inside, every one with its cell and what to do. */
export function ProblemGroupItem({ group }: { group: ProblemGroup }): JSX.Element {
  const { say, language } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtOnce);
  const { problems, severity } = group;
  const [first] = problems;
  const left = problems.length - shown;
  return (
    <AccordionItem value={`${severity} ${group.code}`}>
      <AccordionHeader as="h3" size="small">
        <span className={styles.header}>
          <Badge className={styles.badge} appearance="tint" color={colors[severity]}>
            {say(severity)}
          </Badge>
          <span className={styles.message}>
            {first === undefined ? '' : problemSentence(first, language).message}
          </span>
          {problems.length > 1 && (
            <CounterBadge
              className={styles.badge}
              count={problems.length}
              overflowCount={9999}
              color="informative"
            />
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>
          {problems.slice(0, shown).map((problem, index) => {
            const { message, fix } = problemSentence(problem, language);
            return (
              <li key={index}>
                {index > 0 && <Text className={styles.message}>{message} </Text>}
                {problem.at !== undefined && <CellLink at={problem.at} />}
                {problem.at === undefined && problem.sheet !== undefined && (
                  <CellLink at={{ sheet: problem.sheet, row: 0, column: 0 }} label={problem.sheet} />
                )}
                <Text size={200} className={styles.fix}>
                  {fix}
                </Text>
              </li>
            );
          })}
        </ul>
        <ShowMore
          left={left}
          atOnce={shownAtOnce}
          onMore={() => {
            setShown(shown + shownAtOnce);
          }}
        />
      </AccordionPanel>
    </AccordionItem>
  );
}
