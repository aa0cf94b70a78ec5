import { FluentProvider } from '@fluentui/react-components';
import { renderToStaticMarkup } from 'react-dom/server';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { paneWords } from '../../src/definitions/words/pane';
import { say } from '../../src/definitions/words/say';
import type { DomainResult } from '../../src/domain/judgement';
import type { Language } from '../../src/domain/text';
import { rollUp } from '../../src/judge/rollUp';
import { PaneContext, type PaneHeld } from '../../src/taskpane/PaneContext';
import { QuestionAnswer } from '../../src/taskpane/parts/QuestionAnswer';
import { startState } from '../../src/taskpane/state/startState';
import { assessmentOf } from '../present/assessmentOf';

/** What the pane shows of the answer to the first question when its domains have these levels, the first so many of them judged by officers. */
function shown(levels: readonly (number | null)[], language: Language, judgedBy = levels.length): string {
  const base = assessmentOf({ framework: jointReview }, language);
  const [question] = jointReview.questions;
  const byDomain = new Map(jointReview.domains.map(({ id }, index) => [id, levels[index] ?? null]));
  const domains = jointReview.domains.map(({ id }, index) => ({
    domain: id,
    level: levels[index] ?? null,
    ...(index < judgedBy && { judgement: { level: levels[index] } }),
  })) as unknown as DomainResult[];
  const rolled = rollUp(byDomain, jointReview);
  const assessment = { ...base, judged: { ...base.judged, ...rolled, domains } };
  const held = {
    state: startState,
    say: (key: string, details = {}) => say(paneWords, key, language, details),
    language,
  } as unknown as PaneHeld;
  return renderToStaticMarkup(
    <FluentProvider>
      <PaneContext.Provider value={held}>
        <QuestionAnswer assessment={assessment} question={question!} result={rolled.questions[0]!} />
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

describe('the answer to a question in the pane', () => {
  const good = jointReview.domains.map(() => 3);

  test('is what the evidence suggests while officers have not judged every level behind it', () => {
    expect(shown(good, 'en', 0)).toContain('>The evidence suggests: Mainly good<');
    expect(shown(good, 'en', 0)).toContain('Levels that officers have not judged yet: 7 of 7.');
    expect(shown(good, 'cy', 6)).toContain('>Mae’r dystiolaeth yn awgrymu: Da ar y cyfan<');
    expect(shown(good, 'cy', 6)).toContain('Lefelau nad yw swyddogion wedi’u barnu eto: 1 o 7.');
  });

  test('stands by itself once they have', () => {
    expect(shown(good, 'en')).toContain('>Mainly good<');
    expect(shown(good, 'en')).not.toContain('not judged yet');
  });

  test('counts domains with a level as such, not as judged', () => {
    expect(shown(good, 'en', 0)).toContain('Mean 3.00; domains with a level: 7 of 7.');
  });

  test('is not “not judged” where there is too little evidence for a level', () => {
    const none = shown([], 'en');
    expect(none).toContain('No domain of this question has a level yet.');
    expect(none).not.toContain('Not judged');
  });
});
