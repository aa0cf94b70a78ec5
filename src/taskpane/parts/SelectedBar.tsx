import type { JSX } from 'react';
import { inLanguage } from '../../definitions/words/say';
import { focusDomain } from '../focusDomain';
import { usePane } from '../usePane';
import { ActionBar } from './ActionBar';

/** The cell that is selected in the workbook speaks to a domain that is not open: the way to it. */
export function SelectedBar(): JSX.Element | null {
  const { state, dispatch, say, language } = usePane();
  const { assessed, about, step, openDomain } = state;
  const domain = assessed?.assessment.framework.domains.find(({ id }) => about?.domains[0] === id);
  const isOpen = step === 'judgements' && about?.domains.includes(openDomain ?? '') === true;
  if (domain === undefined || isOpen) return null;
  const name = inLanguage(domain.name, language);
  return (
    <ActionBar
      intent="info"
      message={say('selectedAbout', { name })}
      action={say('openIt', { name })}
      isJob={false}
      onAction={() => {
        dispatch({ kind: 'stepChosen', step: 'judgements' });
        dispatch({ kind: 'domainOpened', domain: domain.id });
        focusDomain(domain.id);
      }}
    />
  );
}
