import type { Assessment } from '../../../domain/assessment';
import type { Framework } from '../../../domain/framework';
import type { Language } from '../../../domain/text';
import { inLanguage } from '../../../definitions/words/say';
import { domainTitle } from '../../phrases/domainTitle';
import { levelLabel, questionLabel } from '../../phrases/levelLabel';
import { shareInWords } from '../../phrases/shareInWords';
import { speaker, type Speaker } from '../../speaker';

/** Every rule by its topic, in words; the framework's caps last. */
export function methodRules({ framework, language }: Assessment): [string, string][] {
  const speak = speaker(language);
  const { minimumEvidence, floor } = framework.coverage;
  return [
    [speak('methodRuleRank'), speak('ruleRank')],
    [speak('methodRuleQuartile'), speak('ruleQuartile')],
    [speak('methodRuleComparatorValue'), speak('ruleComparatorValue')],
    [speak('methodRuleInterval'), speak('ruleInterval')],
    [speak('methodRuleDifference'), speak('ruleDifference')],
    [speak('methodRuleTrend'), speak('ruleTrend')],
    [speak('methodRuleChange'), speak('ruleChange')],
    [speak('methodRuleFunnel'), speak('ruleFunnel')],
    [speak('methodRuleProcessControl'), speak('ruleProcessControl')],
    [speak('methodRuleLearn'), speak('ruleLearn')],
    [speak('methodRuleNearest'), speak('ruleNearest')],
    [speak('methodRuleGap'), speak('ruleGap')],
    [speak('methodRuleScale'), speak('ruleScale')],
    [speak('methodRuleMissing'), speak('ruleMissing')],
    [speak('methodRuleLevel'), speak('ruleLevel')],
    [
      speak('methodRuleDomain'),
      speak('ruleDomain', { minimum: minimumEvidence, floor: shareInWords(floor) }),
    ],
    [speak('methodRuleFirmness'), speak('ruleFirmness')],
    [speak('methodRuleQuestion'), speak('ruleQuestion')],
    ...framework.caps.map((cap): [string, string] => [
      speak('methodRuleCap'),
      capInWords(cap, framework, language, speak),
    ]),
  ];
}

function capInWords(
  cap: Framework['caps'][number],
  framework: Framework,
  language: Language,
  speak: Speaker,
): string {
  const question = framework.questions.find(({ id }) => id === cap.question);
  return speak('ruleCap', {
    domain: domainTitle(framework, cap.domain, language),
    at: levelLabel(framework, cap.domain, cap.atMost, language),
    limit: question ? questionLabel(question, cap.limit, language) : String(cap.limit),
    reason: inLanguage(cap.reason, language),
  });
}
