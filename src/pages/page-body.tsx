import { PAGE_MESSAGES } from '../i18n/messages/pages.ts';
import { framingOf } from '../scene/camera.ts';
import { selectedId } from '../scene/choice.ts';
import { referenceTags } from '../scene/reference-tags.ts';
import type { Scene } from '../scene/scene.ts';
import { framingClass } from '../scene/stylesheet.ts';
import type { PageForm } from '../state/page-path.ts';
import { AboutSection } from '../ui/about-section.tsx';
import type { Page } from '../ui/context.ts';
import { EdgeTagsView } from '../ui/edge-tags-view.tsx';
import { EmbedCard } from '../ui/embed-card.tsx';
import { LegendView } from '../ui/legend-view.tsx';
import { MapDescription } from '../ui/map-description.tsx';
import { Panel } from '../ui/panel.tsx';
import { Tools } from '../ui/tools.tsx';
import { ZoomButtons } from '../ui/zoom-buttons.tsx';

interface BodyProps {
  readonly page: Page;
  readonly form: PageForm;
  /** As the page shows it first. */
  readonly scene: Scene;
  /** Where the full page stands for the world; empty where that is not known before a script runs. */
  readonly publicAddress: string;
}

/** Everything between the page's body tags. */
export function PageBody(props: BodyProps) {
  const { page, form } = props;
  const { selection } = props.scene;
  const Side = form === 'embed' ? EmbedCard : Panel;
  return (
    <>
      <a class="skip-link" href="#panel">
        {PAGE_MESSAGES[page.edition.language].skipToFacts}
      </a>
      <div id="content" class="page" data-rest={selection.type === 'none' ? 'peek' : 'half'}>
        <div class="top">
          <Masthead {...props} />
          <ToolBar {...props} />
          {form === 'embed' ? <Key {...props} /> : null}
        </div>
        <main class="main">
          <MapSection {...props} />
          <div class="sheet">
            {form === 'full' ? <SheetRests {...props} /> : null}
            <div id="side" class="side">
              <Side page={page} selection={selection} />
            </div>
          </div>
        </main>
        {form === 'embed' ? <PrintedLine {...props} /> : null}
        <div id="announcer" />
        <div id="dialogs" />
      </div>
      {form === 'full' ? <AboutSection language={page.edition.language} /> : null}
    </>
  );
}

function Masthead(props: BodyProps) {
  const { page, form } = props;
  const { title } = page.messages.site;
  const { lead } = PAGE_MESSAGES[page.edition.language];
  return (
    <header class="masthead">
      <h1>{title}</h1>
      {form === 'full' ? <p class="lead">{lead}</p> : null}
      {form === 'full' ? <PrintedLine {...props} /> : null}
    </header>
  );
}

/** Tools that wait for their script are in their place from the first paint, so that nothing moves when it comes. */
function ToolBar({ page, form, scene: { selection } }: BodyProps) {
  return (
    <div id="tools" class="tools">
      <Tools
        page={page}
        form={form}
        selected={selectedId(selection)}
        projection="flat"
        theme="auto"
        onProjection={nothing}
        onTheme={nothing}
        onSelect={nothing}
        onEmbed={async () => undefined}
      />
    </div>
  );
}

/** In a frame the legend is one tap away, and full screen stands in the bar. */
function Key({ page }: BodyProps) {
  return (
    <>
      <details class="key">
        <summary>{page.messages.legend.key}</summary>
        <div id="legend">
          <LegendView messages={page.messages} open />
        </div>
      </details>
      <div id="full-screen" />
    </>
  );
}

/** Where the sheet of a phone comes to rest, and the button that moves it as a finger does. */
function SheetRests({ page }: BodyProps) {
  return (
    <>
      <span class="stop stop-peek" />
      <span class="stop stop-half" />
      <button
        type="button"
        id="sheet-button"
        class="icon-button sheet-button needs-script"
        aria-controls="panel"
        aria-expanded="false"
        aria-label={PAGE_MESSAGES[page.edition.language].sheet}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <path d="M3 13l7-7 7 7" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
      </button>
    </>
  );
}

function MapSection({ page, form, scene }: BodyProps) {
  const { messages } = page;
  const id = selectedId(scene.selection);
  return (
    <section class="map-section" aria-label={messages.map.label}>
      <div id="map-description">
        <MapDescription page={page} />
      </div>
      {/* Before the map, though it stands below it: the map is long to parse, and what came after it would move it. */}
      {form === 'full' ? (
        <div id="legend">
          <LegendView messages={messages} />
        </div>
      ) : null}
      <p class="attribution">{PAGE_MESSAGES[page.edition.language].attribution}</p>
      <div id="map" class={id === null ? 'map' : `map ${framingClass(id)}`}>
        <div id="engine" class="engine" />
        <div class="still-layers" />
        <div id="free" class="free" />
        <div id="edge-tags" data-map-control="">
          <FirstTags page={page} form={form} scene={scene} />
        </div>
        <div id="zoom" data-map-control="">
          <ZoomButtons messages={messages} onZoom={nothing} onReset={nothing} />
        </div>
        <p id="map-note" class="map-note" role="status" data-map-control="" />
      </div>
    </section>
  );
}

/** The stylesheet shows those of the map's own width. */
function FirstTags({ page, form, scene }: Omit<BodyProps, 'publicAddress'>) {
  const framing = framingOf(page.edition, scene);
  return (
    <>
      {referenceTags(scene, framing, form).map(({ name, shape, layout }) => (
        <div key={`${name} ${shape}`} class={`at-width ${name}`}>
          <div class={shape === null ? undefined : `at-shape ${shape}`}>
            <EdgeTagsView page={page} layout={layout} />
          </div>
        </div>
      ))}
    </>
  );
}

/** What a control does before its script has come. */
function nothing(): void {}

/** What paper cannot link to, and a browser's own header may leave out: how recent this is, and where it stands. */
function PrintedLine({ page, form, publicAddress }: BodyProps) {
  const { asOf } = page.messages.site;
  const { allFactsAt } = PAGE_MESSAGES[page.edition.language];
  return (
    <p class="printed">
      {asOf(page.edition.asOf)}
      <span class="printed-more"> · {form === 'embed' ? `${allFactsAt}: ` : null}</span>
      <span id="printed-address" class="printed-address">
        {publicAddress}
      </span>
    </p>
  );
}
