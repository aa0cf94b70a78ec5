import { domainNamed } from '../definitions/frameworks/domainNamed';
import type { Framework } from '../domain/framework';
import type { OwnedSheet } from '../domain/owned';
import type { StrengthItem } from '../domain/strength';
import { saidKind } from './saidKind';
import { entryText, isFilled, ownRows, typedTexts, type Typed } from './entryText';

/** What an officer can write beside a draft, and in a row of their own. */
const written = ['words', 'said'];
const ownWritten = ['words', 'said', 'domain'];

/**
 * The drafts with what the officer wrote to them, the officer's own, and those that the officer wrote to and that the evidence no longer
 * shows; by the framework's order of domains, strengths first.
 */
export function strengthItems(
  drafts: readonly StrengthItem[],
  entries: OwnedSheet['entries'],
  framework: Framework,
): StrengthItem[] {
  const known = new Set(drafts.map(({ key }) => key));
  const kept = [...entries].filter(
    ([key, typed]) => !known.has(key) && /^(indicator|finding): /.test(key) && isFilled(typed, written),
  );
  const items = [
    ...drafts.map((draft) => withWords(draft, entries.get(draft.key))),
    ...kept.map(([key, typed]) => gone(key, typed, framework)),
    ...ownRows(entries, ownWritten).map(({ number, typed }) => own(number, typed, framework)),
  ];
  const place = new Map(framework.domains.map(({ id }, at) => [id, at]));
  const placeOf = ({ domain }: StrengthItem): number => place.get(domain) ?? framework.domains.length;
  const sides = ['strength', 'areaForDevelopment', 'leftOut'] as const;
  return items.sort((a, b) => placeOf(a) - placeOf(b) || sides.indexOf(a.kind) - sides.indexOf(b.kind));
}

function withWords(draft: StrengthItem, typed: Typed | undefined): StrengthItem {
  const words = entryText(typed, 'words');
  const kind = saidKind(entryText(typed, 'said')) ?? draft.kind;
  return { ...draft, kind, words, draftThen: draftThen(typed, words), typed: typedTexts(typed) };
}

/** The draft that the officer wrote to: as it was kept, or as it stands on the sheet where the words are new. */
export function draftThen(typed: Typed | undefined, words: string): string {
  if (words === '') return '';
  const kept = entryText(typed, 'draftThen');
  return kept === '' ? entryText(typed, 'draft') : kept;
}

function gone(key: string, typed: Typed, framework: Framework): StrengthItem {
  const words = entryText(typed, 'words');
  const before = { words, draftThen: draftThen(typed, words) };
  return {
    ...blank(key, typed, framework),
    ...before,
    kind: saidKind(entryText(typed, 'said')) ?? saidKind(entryText(typed, 'drafted')) ?? 'leftOut',
    from: { kind: 'gone' },
  };
}

function own(number: number, typed: Typed, framework: Framework): StrengthItem {
  const kind = saidKind(entryText(typed, 'said')) ?? 'leftOut';
  const words = entryText(typed, 'words');
  return { ...blank(`own: ${number}`, typed, framework), kind, words };
}

function blank(key: string, typed: Typed, framework: Framework): StrengthItem {
  const domain = domainNamed(framework, entryText(typed, 'domain'))?.id ?? '';
  const none = { facts: [], text: '', words: '', draftThen: '', cells: [], typed: typedTexts(typed) };
  return { key, kind: 'leftOut', domain, from: { kind: 'officer' }, ...none };
}
