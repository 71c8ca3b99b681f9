import type { Selection } from '../scene/choice.ts';
import { selectedId } from '../scene/choice.ts';
import { framingClass } from '../scene/stylesheet.ts';
import type { Page } from '../ui/context.ts';
import { GlobeToggle, LanguageLinks, ThemeToggle, ZoomButtons } from '../ui/controls.tsx';
import { LegendView } from '../ui/legend-view.tsx';
import { Panel } from '../ui/panel.tsx';
import type { PageForm } from './site.ts';

interface BodyProps {
  readonly page: Page;
  readonly form: PageForm;
  readonly selection: Selection;
}

const nothing = (): void => undefined;

/** A tool that waits for its script is in its place from the first paint, so that nothing moves when the script comes. */
const Tools = ({ page, selection }: BodyProps) => (
  <div id="tools" class="tools">
    <GlobeToggle view="flat" messages={page.messages} onView={nothing} />
    <LanguageLinks page={page} selected={selectedId(selection)} />
    <ThemeToggle theme="auto" messages={page.messages} onTheme={nothing} />
  </div>
);

const MapSection = ({ page, selection }: BodyProps) => {
  const { messages, edition } = page;
  const countries = new Set(edition.places.map(({ country }) => country)).size;
  const id = selectedId(selection);
  return (
    <section class="map-section" aria-label={messages.map.label}>
      <p class="visually-hidden">{messages.map.description(edition.places.length, countries, edition.asOf)}</p>
      <div id="map" class={id === null ? 'map' : `map ${framingClass(id)}`}>
        <div id="engine" class="engine" />
        <div class="still-layers" />
        <div id="zoom" data-map-control="">
          <ZoomButtons messages={messages} onZoom={nothing} onReset={nothing} />
        </div>
        <p id="map-note" class="map-note" role="status" data-map-control="" />
      </div>
      <div id="legend">
        <LegendView messages={messages} />
      </div>
      <p class="attribution">{messages.site.attribution}</p>
    </section>
  );
};

const About = ({ page }: { readonly page: Page }) => (
  <footer id="about" class="about">
    <h2>{page.messages.about.heading}</h2>
    <div class="about-sections">
      {page.messages.about.sections.map(({ heading, text }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <p>{text}</p>
        </section>
      ))}
    </div>
  </footer>
);

/** Everything between the page's body tags. */
export const PageBody = (props: BodyProps) => {
  const { page, form, selection } = props;
  const { messages } = page;
  return (
    <>
      <a class="skip-link" href="#panel">
        {messages.site.skipToFacts}
      </a>
      <div class="page" id="content">
        <header class="masthead">
          <h1>{messages.site.title}</h1>
          <p class="lead">{messages.site.lead}</p>
        </header>
        <Tools {...props} />
        <main class="main">
          <MapSection {...props} />
          <div id="side" class="side">
            <Panel page={page} selection={selection} />
          </div>
        </main>
      </div>
      {form === 'full' ? <About page={page} /> : null}
    </>
  );
};
