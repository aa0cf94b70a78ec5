import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import type { Domain, Framework } from '../../domain/framework';
import { focusDomain } from '../focusDomain';
import { usePane } from '../usePane';

const useStyles = makeStyles({ line: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** The way to the domains before and after this one, by click or key: the focus goes along. */
export function OtherDomains(props: { framework: Framework; domain: Domain }): JSX.Element {
  const { framework, domain } = props;
  const { dispatch, say, language } = usePane();
  const styles = useStyles();
  const at = framework.domains.indexOf(domain);
  const go = (to: Domain): void => {
    dispatch({ kind: 'domainOpened', domain: to.id });
    focusDomain(to.id);
  };
  const other = (word: string, to: Domain | undefined): JSX.Element | null =>
    to === undefined ? null : (
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          go(to);
        }}
      >
        {say(word, { name: inLanguage(to.name, language) })}
      </Button>
    );
  return (
    <div className={styles.line}>
      {other('previousDomain', framework.domains[at - 1])}
      {other('nextDomain', framework.domains[at + 1])}
    </div>
  );
}
