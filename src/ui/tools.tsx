import type { SubjectId } from '../dataset/model.ts';
import type { ThemeChoice, View } from '../scene/choice.ts';
import type { PageForm } from '../state/page-path.ts';
import type { OnSelect, Page } from './context.ts';
import { GlobeToggle, LanguageLinks, ThemeToggle } from './controls.tsx';
import { EmbedButton } from './embed-button.tsx';
import { SearchBox } from './search-box.tsx';

interface ToolsProps {
  readonly page: Page;
  readonly form: PageForm;
  readonly selected: SubjectId | null;
  readonly view: View;
  readonly theme: ThemeChoice;
  readonly onView: (view: View) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly onSelect: OnSelect;
  readonly onEmbed: () => Promise<void>;
}

/** The bar of tools; in a frame the host has chosen language and theme, and only search and globe are left. */
export function Tools({ page, form, selected, view, theme, onView, onTheme, onSelect, onEmbed }: ToolsProps) {
  return (
    <>
      <SearchBox page={page} onSelect={onSelect} />
      <GlobeToggle view={view} messages={page.messages} onView={onView} />
      {form === 'embed' ? null : (
        <>
          <EmbedButton messages={page.messages} onOpen={onEmbed} />
          <LanguageLinks page={page} selected={selected} />
          <ThemeToggle theme={theme} messages={page.messages} onTheme={onTheme} />
        </>
      )}
    </>
  );
}
