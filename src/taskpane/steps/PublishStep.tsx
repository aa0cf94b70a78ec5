import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentArrowRight20Regular } from '@fluentui/react-icons';
import { useMemo, type JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { SheetId } from '../../domain/owned';
import { presentSheets } from '../../present/presentSheets';
import { CompareFirst } from '../parts/CompareFirst';
import { StaleBar } from '../parts/StaleBar';
import { StepSection } from '../parts/StepSection';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px' },
  detail: { color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start' },
});

/** The fourth step: what will be written where, the writing, and the way to the new sheets. */
export function PublishStep(): JSX.Element {
  const { assessed } = usePane().state;
  return assessed === null ? (
    <CompareFirst word="compareFirst" />
  ) : (
    <Publishing assessment={assessed.assessment} />
  );
}

function Publishing({ assessment }: { assessment: Assessment }): JSX.Element {
  const { state, say, jobs, language } = usePane();
  const styles = useStyles();
  const plans = useMemo(() => presentSheets({ ...assessment, language }), [assessment, language]);
  const { published, read, work } = state;
  const known = [...(read?.owned ?? []), ...(published ?? [])];
  const nameOf = (id: SheetId, part: string): string | undefined =>
    known.findLast((sheet) => sheet.id === id && sheet.part === part)?.name;
  return (
    <>
      <StaleBar />
      <StepSection heading={say(published === null ? 'publishHeading' : 'publishedHeading')}>
        <Text size={200}>{say('publishNote')}</Text>
        <ul className={styles.list}>
          {plans.map(({ id, part, name }) => {
            const there = nameOf(id, part);
            return (
              <li key={`${id}/${part}`}>
                {there === undefined ? (
                  name
                ) : (
                  <Link
                    as="button"
                    onClick={() => {
                      jobs.goTo({ sheet: there, row: 0, column: 0 });
                    }}
                  >
                    {there}
                  </Link>
                )}{' '}
                <Text size={200} className={styles.detail}>
                  {say(there === undefined ? 'newSheet' : 'writtenAgain')}
                </Text>
              </li>
            );
          })}
        </ul>
        <Button
          className={styles.start}
          appearance="primary"
          icon={<DocumentArrowRight20Regular />}
          disabled={work !== null}
          onClick={jobs.publish}
        >
          {say(published === null ? 'publishNow' : 'publishAgain', { count: plans.length })}
        </Button>
      </StepSection>
    </>
  );
}
