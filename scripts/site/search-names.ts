import codes from 'cldr-core/supplemental/codeMappings.json' with { type: 'json' };
import type { Country, Dataset, Topic } from '../../src/dataset/model.ts';
import {
  alikeKey,
  CORRECTIONS,
  factKey,
  IDLE_WORDS,
  type SearchNames,
  storyKey,
  topicKey,
} from '../../src/dataset/search-names.ts';
import { LANGUAGES, type Language, type LocalizedText } from '../../src/i18n/locales.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { ALIKE, CORRECTIONS_HABITS, HABITS, IDLE, STORY_HABITS, TOPIC_HABITS } from './search-habits.ts';

/** The file of names for one language: what things are called in the others, by codes, by habit. */
export function searchNames(
  dataset: Dataset,
  countries: readonly Country<LocalizedText>[],
  language: Language,
): SearchNames {
  const others = LANGUAGES.filter((other) => other !== language);
  const inOthers = (text: LocalizedText): string[] => others.map((other) => text[other]);
  const entries: [string, string[]][] = [
    ...countries.map(({ id, name }): [string, string[]] => [id, [...inOthers(name), shortCode(id)]]),
    ...dataset.places.map(({ id, name }): [string, string[]] => [id, inOthers(name)]),
    ...Object.keys(messagesIn(language).topics).map((topic): [string, string[]] => [
      topicKey(topic),
      topicNames(topic as Topic, others),
    ]),
    [
      topicKey(CORRECTIONS),
      [...others.map((other) => messagesIn(other).panel.corrections.heading), CORRECTIONS_HABITS],
    ],
    ...dataset.facts.map(({ id, text }): [string, string[]] => [
      factKey(id),
      inOthers(text).flatMap((other) => properNames(other, text[language])),
    ]),
    ...Object.keys(HABITS).map((key): [string, string[]] => [key, []]),
    ...Object.entries(STORY_HABITS).map(([id, words]): [string, string[]] => [
      storyKey(id),
      [
        ...dataset.story.doors.filter((door) => door.id === id).flatMap(({ label }) => inOthers(label)),
        words,
      ],
    ]),
    ...ALIKE.map((words, index): [string, string[]] => [alikeKey(String(index)), [words]]),
    [IDLE_WORDS, Object.values(IDLE)],
  ];
  return Object.fromEntries(
    entries.map(([key, names]) => [key, [...new Set([...names, HABITS[key] ?? ''])].join(' ').trim()]),
  );
}

function topicNames(topic: Topic, others: readonly Language[]): string[] {
  return [...others.map((other) => messagesIn(other).topics[topic]), TOPIC_HABITS[topic] ?? ''];
}

/** Names and numbers of a text, which a reader of another language may well know as they are written there. */
function properNames(text: string, own: string): string[] {
  const names = text.match(/\p{Lu}[\p{L}\p{N}’-]{2,}|[\p{L}]*\p{N}[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*/gu) ?? [];
  return names.filter((name) => !own.includes(name));
}

/** The code of two letters by that of three. */
function shortCode(id: string): string {
  return SHORT_CODES.get(id) ?? '';
}

const SHORT_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(codes.supplemental.codeMappings).flatMap(([code, mapping]): [string, string][] =>
    '_alpha3' in mapping && code.length === 2 ? [[mapping._alpha3, code]] : [],
  ),
);
