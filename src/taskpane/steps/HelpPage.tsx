import { Button, Link, makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import { helpSections } from '../../definitions/words/pane/help';
import { inLanguage } from '../../definitions/words/say';
import { PersonalSettings } from '../parts/PersonalSettings';
import { StepSection } from '../parts/StepSection';
import { usePane } from '../usePane';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'start', marginBottom: '16px' },
  list: { margin: 0, paddingLeft: '20px' },
  line: { margin: 0, overflowWrap: 'anywhere' },
});

/** Sections whose terms are names: each on a line of its own. */
const termsAbove: ReadonlySet<string> = new Set(['steps', 'reads', 'keeps', 'keys']);

/** Help and the officer's own settings, in the place of a step: the same words as README. */
export function HelpPage(): JSX.Element {
  const { say, dispatch, language, version } = usePane();
  const styles = useStyles();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
  }, []);
  return (
    <>
      <div className={styles.top}>
        <Button
          ref={back}
          size="small"
          onClick={() => {
            dispatch({ kind: 'helpShown', shown: false });
          }}
        >
          {say('backToSteps')}
        </Button>
        <nav aria-label={say('helpContents')}>
          <ul className={styles.list}>
            {[...helpSections, { id: 'settings', heading: undefined }].map(({ id, heading }) => (
              <li key={id}>
                <Link href={`#help-${id}`}>
                  {heading === undefined ? say('settingsHeading') : inLanguage(heading, language)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {helpSections.map(({ id, heading, lines }) => (
        <div key={id} id={`help-${id}`}>
          <StepSection heading={inLanguage(heading, language)}>
            {lines.map(({ term, text }) => (
              <p key={text.en} className={styles.line}>
                {term !== undefined && (
                  <Text weight="semibold" block={termsAbove.has(id)}>
                    {inLanguage(term, language)}{' '}
                  </Text>
                )}
                <Text>{inLanguage(text, language)}</Text>
              </p>
            ))}
          </StepSection>
        </div>
      ))}
      <div id="help-settings">
        <PersonalSettings />
      </div>
      <Text size={200}>{say('versionSaid', { version })}</Text>
    </>
  );
}
