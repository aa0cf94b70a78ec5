import { FluentProvider } from '@fluentui/react-components';
import { renderToStaticMarkup } from 'react-dom/server';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { paneWords } from '../../src/definitions/words/pane';
import { say } from '../../src/definitions/words/say';
import type { Language } from '../../src/domain/text';
import { rollUp } from '../../src/judge/rollUp';
import { toResults } from '../../src/present/toResults';
import { PaneContext, type PaneHeld } from '../../src/taskpane/PaneContext';
import { QuestionBlock } from '../../src/taskpane/parts/QuestionBlock';
import { startState } from '../../src/taskpane/state/startState';
import { assessmentOf } from '../present/assessmentOf';

/** What the pane shows of the first question when its domains have these levels. */
function shown(levels: readonly number[], language: Language): string {
  const base = assessmentOf({ framework: jointReview }, language);
  const [question] = jointReview.questions;
  const byDomain = new Map(jointReview.domains.map(({ id }, index) => [id, levels[index] ?? null]));
  const assessment = { ...base, judged: { ...base.judged, ...rollUp(byDomain, jointReview), domains: [] } };
  const held = {
    state: startState,
    say: (key: string, details = {}) => say(paneWords, key, language, details),
    language,
  } as unknown as PaneHeld;
  return renderToStaticMarkup(
    <FluentProvider>
      <PaneContext.Provider value={held}>
        <QuestionBlock assessment={assessment} results={toResults(assessment)} question={question!} />
      </PaneContext.Provider>
    </FluentProvider>,
  );
}

const protecting = jointReview.domains.findIndex(({ id }) => id === jointReview.caps[0]?.domain);
const excellent = jointReview.domains.map(() => 4);
const unsafe = excellent.map((level, index) => (index === protecting ? 1 : level));

describe('the pane, with people not protected and all else excellent', () => {
  test.each(['en', 'cy'] as const)('says the capped level and why, in %s', (language) => {
    const [cap] = jointReview.caps;
    const reason = cap?.reason[language] ?? '';
    expect(reason).not.toBe('');
    const label = jointReview.questions[0]?.labels[(cap?.limit ?? 0) - 1]?.[language];
    expect(shown(unsafe, language)).toContain(`>${label ?? '?'}<`);
    expect(shown(unsafe, language)).toContain(reason);
    expect(shown(excellent, language)).not.toContain(reason);
  });
});
