import type { SubjectId } from '../dataset/model.ts';
import type { Find } from '../dataset/search.ts';
import { TOOL_MESSAGES } from '../i18n/messages/tool-messages.ts';
import type { MapProjection, ThemeChoice } from '../scene/choice.ts';
import type { PageForm } from '../state/page-path.ts';
import type { OnSelect, Page } from './context.ts';
import { GlobeToggle, LanguageLinks, ThemeToggle } from './controls.tsx';
import { EmbedButton } from './embed-button.tsx';
import { Menu } from './menu.tsx';
import { SearchBox } from './search-box.tsx';

interface ToolsProps {
  readonly page: Page;
  readonly form: PageForm;
  readonly selected: SubjectId | null;
  readonly projection: MapProjection;
  readonly theme: ThemeChoice;
  readonly onProjection: (projection: MapProjection) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly onSelect: OnSelect;
  readonly loadSearch?: (() => Promise<Find>) | undefined;
  readonly onEmbed: () => Promise<void>;
}

/** The bar of tools; in a frame the host has chosen language, colours and view, and only the search is left. */
export function Tools({
  page,
  form,
  selected,
  projection,
  theme,
  onProjection,
  onTheme,
  onSelect,
  loadSearch,
  onEmbed,
}: ToolsProps) {
  return (
    <>
      <SearchBox page={page} onSelect={onSelect} load={loadSearch} />
      {form === 'embed' ? null : (
        <>
          <ShareButton label={TOOL_MESSAGES[page.edition.language].share} />
          <Menu label={TOOL_MESSAGES[page.edition.language].more}>
            <GlobeToggle
              projection={projection}
              language={page.edition.language}
              onProjection={onProjection}
            />
            <EmbedButton language={page.edition.language} onOpen={onEmbed} />
            <ThemeToggle theme={theme} language={page.edition.language} onTheme={onTheme} />
            <a class="menu-link" href={page.addresses.data()}>
              {TOOL_MESSAGES[page.edition.language].data}
            </a>
            <a class="menu-link" href={page.addresses.about()}>
              {TOOL_MESSAGES[page.edition.language].about}
            </a>
          </Menu>
          <LanguageLinks page={page} selected={selected} />
        </>
      )}
    </>
  );
}

/** In a wide bar; elsewhere it stands at the foot of the panel. */
function ShareButton({ label }: { readonly label: string }) {
  return (
    <div class="embed-tool share needs-script">
      <button type="button" class="button" data-tool="share">
        {label}
      </button>
      <p class="embed-failure" role="status" />
    </div>
  );
}
