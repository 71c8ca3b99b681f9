import type { SubjectId } from '../dataset/model.ts';
import { OWN_ABBREVIATIONS, OWN_NAMES } from '../i18n/language-names.ts';
import { LANGUAGES, type Language } from '../i18n/locales.ts';
import { TOOL_MESSAGES } from '../i18n/messages/tool-messages.ts';
import type { MapProjection, ThemeChoice } from '../scene/choice.ts';
import type { Page } from './context.ts';

interface GlobeToggleProps {
  readonly projection: MapProjection;
  readonly language: Language;
  readonly onProjection: (projection: MapProjection) => void;
}

/** Draws the Earth as a globe, and flat again. */
export function GlobeToggle({ projection, language, onProjection }: GlobeToggleProps) {
  return (
    <button
      type="button"
      class="button globe-toggle needs-script"
      aria-pressed={projection === 'globe'}
      onClick={() => onProjection(projection === 'globe' ? 'flat' : 'globe')}
    >
      {TOOL_MESSAGES[language].globe}
    </button>
  );
}

const NEXT_THEME: Readonly<Record<ThemeChoice, ThemeChoice>> = { auto: 'light', light: 'dark', dark: 'auto' };

interface ThemeToggleProps {
  readonly theme: ThemeChoice;
  readonly language: Language;
  readonly onTheme: (theme: ThemeChoice) => void;
}

/** Goes round the colours: as the system, light, dark. Its name says which are chosen and which come next. */
export function ThemeToggle({ theme, language, onTheme }: ThemeToggleProps) {
  const { theme: words, themeNext } = TOOL_MESSAGES[language];
  const next = NEXT_THEME[theme];
  const name = themeNext(words[theme], words[next]);
  return (
    <button
      type="button"
      class={`button icon-button theme-toggle theme-${theme} needs-script`}
      title={name}
      onClick={() => onTheme(next)}
    >
      <span class="theme-icon" aria-hidden="true" />
      <span class="visually-hidden">{name}</span>
    </button>
  );
}

interface LanguageLinksProps {
  readonly page: Page;
  /** What is selected stays so in the other language. */
  readonly selected: SubjectId | null;
}

/** The page in each of its languages, each called as it calls itself. */
export function LanguageLinks({ page, selected }: LanguageLinksProps) {
  return (
    <nav class="languages" aria-label={TOOL_MESSAGES[page.edition.language].languages}>
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={page.addresses.language(language, selected)}
              lang={language}
              hreflang={language}
              aria-current={language === page.edition.language ? 'page' : undefined}
            >
              <span aria-hidden="true">{OWN_ABBREVIATIONS[language]}</span>
              <span class="visually-hidden">{OWN_NAMES[language]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
