import { Accordion, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import type { Assessment } from '../../domain/assessment';
import type { Question } from '../../domain/framework';
import type { Results } from '../../domain/results';
import { usePane } from '../usePane';
import { DomainItem } from './DomainItem';
import { QuestionAnswer } from './QuestionAnswer';

const useStyles = makeStyles({
  block: { marginBottom: '16px', minWidth: 0 },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  theme: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** One question of the framework: its answer so far, with the caps that hold it down, and its domains by theme. */
export function QuestionBlock(props: {
  assessment: Assessment;
  results: Results;
  question: Question;
}): JSX.Element {
  const { assessment, results, question } = props;
  const { state, dispatch, language } = usePane();
  const styles = useStyles();
  const { framework, judged } = assessment;
  const answer = judged.questions.find((each) => each.question === question.id);
  const themes = framework.themes.filter((theme) => theme.question === question.id);
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{inLanguage(question.text, language)}</h3>
      {answer !== undefined && <QuestionAnswer assessment={assessment} question={question} result={answer} />}
      {themes.map((theme) => (
        <div key={theme.id}>
          <h4 className={styles.theme}>{inLanguage(theme.name, language)}</h4>
          <Accordion
            collapsible
            openItems={state.openDomain ?? ''}
            onToggle={(_, { openItems }) => {
              dispatch({ kind: 'domainOpened', domain: (openItems[0] as string | undefined) ?? null });
            }}
          >
            {framework.domains
              .filter((domain) => domain.theme === theme.id)
              .map((domain) => {
                const result = judged.domains.find((each) => each.domain === domain.id);
                const said = results.domains.find(({ id }) => id === domain.id);
                return result === undefined || said === undefined ? null : (
                  <DomainItem
                    key={domain.id}
                    assessment={assessment}
                    domain={domain}
                    judged={result}
                    said={said}
                  />
                );
              })}
          </Accordion>
        </div>
      ))}
    </section>
  );
}
