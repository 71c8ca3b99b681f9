import { SHARE_MESSAGES } from '../i18n/messages/share.ts';
import { TOOL_MESSAGES } from '../i18n/messages/tool-messages.ts';
import { selectedId } from '../scene/choice.ts';
import { setProjection, setTheme } from '../state/actions.ts';
import type { PageForm } from '../state/page-path.ts';
import type { Store } from '../state/store.ts';
import type { OnSelect, Page } from '../ui/context.ts';
import type { EmbedSite } from '../ui/embed-choice.ts';
import { FullScreenButton } from '../ui/full-screen-button.tsx';
import { share } from '../ui/share.ts';
import { nameOf } from '../ui/subject-name.ts';
import { attachToolButtons } from '../ui/tool-buttons.ts';
import { Tools } from '../ui/tools.tsx';
import { useStore } from '../ui/use-store.ts';
import { mount } from './islands.tsx';
import { createModuleLoader } from './load-module.ts';
import { createSearchLoader, type SearchParts } from './load-search.ts';

/** What the tools of a page work on. */
export interface ToolParts {
  readonly page: Page;
  readonly form: PageForm;
  readonly store: Store;
  readonly onSelect: OnSelect;
  readonly embed: EmbedSite;
  /** The file of the dialog that makes snippets. */
  readonly dialogUrl: string;
  readonly search: SearchParts;
}

/** Brings the bar of tools to life, in the markup that came with the page. */
export function mountTools(parts: ToolParts): void {
  const { page, form, store, onSelect, dialogUrl, search } = parts;
  const loadSearch = createSearchLoader(search);
  const loadDialog = createModuleLoader(dialogUrl, () => import('../ui/embed-dialog.tsx'), isDialogModule);
  const openDialog = async (): Promise<void> => {
    const { EmbedDialog } = await loadDialog();
    const close = (): void => mount('dialogs', null);
    mount(
      'dialogs',
      <EmbedDialog page={page} site={parts.embed} choice={store.getState()} onClose={close} />,
    );
  };
  const Live = () => {
    const state = useStore(store, (current) => current);
    return (
      <Tools
        page={page}
        form={form}
        selected={selectedId(state.selection)}
        projection={state.projection}
        theme={state.theme}
        onProjection={(projection) => store.setState(setProjection(projection))}
        onTheme={(theme) => store.setState(setTheme(theme))}
        onSelect={onSelect}
        loadSearch={loadSearch}
        onEmbed={openDialog}
      />
    );
  };
  mount('tools', <Live />);
  attachToolButtons({
    share: (button) => shareSelected(parts, button),
    embed: async () => {
      try {
        await openDialog();
        return '';
      } catch (error) {
        console.warn(error);
        return TOOL_MESSAGES[page.edition.language].embedFailed;
      }
    },
  });
  if (form === 'embed' && document.fullscreenEnabled)
    mount('full-screen', <FullScreenButton messages={page.messages} />);
}

/** Hands on the page of what is selected, and tells what came of it. */
async function shareSelected({ page, store }: ToolParts, button: HTMLElement): Promise<string> {
  const { edition, messages, addresses } = page;
  const id = selectedId(store.getState().selection);
  const name = nameOf(edition, id);
  const title = name === null ? messages.site.title : messages.site.pageTitle(name);
  const outcome = await share({ title, url: new URL(addresses.fullPage(id), location.href).href }, button);
  return outcome === 'shared' ? '' : SHARE_MESSAGES[edition.language][outcome];
}

function isDialogModule(value: unknown): value is typeof import('../ui/embed-dialog.tsx') {
  return typeof value === 'object' && value !== null && 'EmbedDialog' in value;
}
