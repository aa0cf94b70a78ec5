import { makeStyles, Text } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { DomainResult } from '../../domain/judgement';
import { nextLevelInWords } from '../../present/phrases/nextLevelInWords';
import { otherwiseInWords } from '../../present/phrases/otherwiseInWords';
import { besideTyping } from '../besideTyping';
import { usePane } from '../usePane';
import { PanelPart } from './PanelPart';

/** Changes of method that are said one by one. */
const mostChanges = 3;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** How far a suggestion depends on how it was worked out, what changes it most, and the smallest step to the next level. */
export const FirmnessLines = besideTyping(function FirmnessLines(props: {
  assessment: Assessment;
  judged: DomainResult;
}): JSX.Element | null {
  const { assessment, judged } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  const { firmness, nextLevel } = judged;
  const { share, alternatives } = firmness;
  const next = nextLevelInWords(assessment, nextLevel);
  if (share === undefined) return null;
  return (
    <PanelPart heading={say('whatIfHeading')}>
      <Text size={200}>
        {share === 1
          ? say('firmnessAll', { alternatives })
          : say('firmnessSaid', { percent: Math.round(share * 100), alternatives })}
      </Text>
      {firmness.changes.length > 0 && (
        <ul className={styles.list}>
          {otherwiseInWords(judged, language, mostChanges).map((sentence) => (
            <li key={sentence}>
              <Text size={200}>{sentence}</Text>
            </li>
          ))}
        </ul>
      )}
      {next !== '' && <Text size={200}>{next}</Text>}
    </PanelPart>
  );
});
