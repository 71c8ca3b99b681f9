import type { ComponentChildren } from 'preact';
import { ROLE_GROUPS } from '../dataset/history.ts';
import type { Edition } from '../dataset/model.ts';
import { addressOf, subjectsWithFacts } from '../dataset/subjects.ts';
import { OWN_NAMES } from '../i18n/language-names.ts';
import { LANGUAGES } from '../i18n/locales.ts';
import { EMBED_MESSAGES } from '../i18n/messages/embed.ts';
import { toggleKind } from '../state/actions.ts';
import type { Page } from './context.ts';
import { type EmbedChoice, type EmbedSite, heightOf } from './embed-choice.ts';
import { nameOf } from './subject-name.ts';

interface EmbedFieldsProps {
  readonly page: Page;
  readonly site: EmbedSite;
  readonly choice: EmbedChoice;
  readonly onChoice: (choice: EmbedChoice) => void;
}

/** Everything that can be chosen for an embedded map. */
export function EmbedFields(props: EmbedFieldsProps) {
  const { page, choice, onChoice } = props;
  const words = EMBED_MESSAGES[page.edition.language];
  return (
    <div class="embed-fields">
      <Select
        label={words.language}
        value={choice.language}
        values={LANGUAGES}
        options={OWN_NAMES}
        onValue={(language) => onChoice({ ...choice, language })}
      />
      <Select
        label={words.theme}
        value={choice.theme}
        values={['auto', 'light', 'dark']}
        options={words.themes}
        onValue={(theme) => onChoice({ ...choice, theme })}
      />
      <Select
        label={words.view}
        value={choice.projection}
        values={['flat', 'globe']}
        options={words.views}
        onValue={(projection) => onChoice({ ...choice, projection })}
      />
      <PlaceSelect {...props} />
      <KindFields {...props} />
      <HeightFields {...props} />
    </div>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Values with their words. */
  readonly options: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly onValue: (value: Value) => void;
}

function Select<Value extends string>({ label, value, options, values, onValue }: SelectProps<Value>) {
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <select
        onChange={({ currentTarget }) => {
          const chosen = values.find((candidate) => candidate === currentTarget.value);
          if (chosen !== undefined) onValue(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each} selected={each === value}>
            {options[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

function PlaceSelect({ page, choice, onChoice }: EmbedFieldsProps) {
  const { edition } = page;
  const words = EMBED_MESSAGES[edition.language];
  const ids = subjectsWithFacts(edition);
  const isPlace = (id: string) => edition.places.some((place) => place.id === id);
  return (
    <label class="field">
      <span class="field-label">{words.place}</span>
      <select onChange={({ currentTarget }) => onChoice({ ...choice, subject: currentTarget.value })}>
        <option value="" selected={choice.subject === ''}>
          {words.wholeMap}
        </option>
        <optgroup label={words.countries}>
          <SubjectOptions edition={edition} ids={ids.filter((id) => !isPlace(id))} chosen={choice.subject} />
        </optgroup>
        <optgroup label={words.places}>
          <SubjectOptions edition={edition} ids={ids.filter(isPlace)} chosen={choice.subject} />
        </optgroup>
      </select>
    </label>
  );
}

function SubjectOptions({
  edition,
  ids,
  chosen,
}: {
  edition: Edition;
  ids: readonly string[];
  chosen: string;
}) {
  return (
    <>
      {ids.map((id) => {
        const address = addressOf(edition, id) ?? '';
        return (
          <option key={id} value={address} selected={address === chosen}>
            {nameOf(edition, id)}
          </option>
        );
      })}
    </>
  );
}

function KindFields({ page, choice, onChoice }: EmbedFieldsProps) {
  return (
    <Group title={EMBED_MESSAGES[page.edition.language].kinds}>
      {ROLE_GROUPS.map((kind) => (
        <label class="check" key={kind}>
          <input
            type="checkbox"
            checked={choice.kinds.includes(kind)}
            // The last kind cannot be taken away.
            disabled={choice.kinds.length === 1 && choice.kinds.includes(kind)}
            onChange={() => onChoice({ ...choice, ...toggleKind(choice, kind) })}
          />{' '}
          {page.messages.legend.kinds[kind]}
        </label>
      ))}
    </Group>
  );
}

function HeightFields({ page, site, choice, onChoice }: EmbedFieldsProps) {
  const words = EMBED_MESSAGES[page.edition.language];
  const radio = (auto: boolean, label: string) => (
    <label class="check">
      <input
        type="radio"
        name="embed-height"
        checked={choice.auto === auto}
        onChange={() => onChoice({ ...choice, auto })}
      />{' '}
      {label}
    </label>
  );
  return (
    <Group title={words.height}>
      {site.script === undefined ? null : radio(true, words.heightAuto)}
      {site.script === undefined ? null : radio(false, words.heightFixed)}
      <label class="field">
        <span class="field-label">{words.pixels}</span>
        <input
          type="number"
          min={150}
          max={4000}
          step={10}
          value={choice.height ?? heightOf(choice)}
          disabled={choice.auto}
          // An emptied field takes the suggestion again.
          onChange={({ currentTarget }) =>
            onChoice({ ...choice, height: currentTarget.valueAsNumber || null })
          }
        />
      </label>
      {choice.auto ? <p class="field-note">{words.scriptNote}</p> : null}
    </Group>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="field-group">
      <legend class="field-label">{title}</legend>
      {children}
    </fieldset>
  );
}
