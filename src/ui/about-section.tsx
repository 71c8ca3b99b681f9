import type { Language } from '../i18n/locales.ts';
import { ABOUT } from '../i18n/messages/about.ts';

/** What the map rests on, how exact it is, its borders and licences; at the foot of the page, under `#about`. */
export function AboutSection({ language }: { readonly language: Language }) {
  return (
    <section id="about" class="about" aria-labelledby="about-heading">
      <h2 id="about-heading" class="about-heading">
        {ABOUT[language].heading}
      </h2>
      {ABOUT[language].sections.map(({ heading, text }) => (
        <section class="about-part" key={heading}>
          <h3>{heading}</h3>
          <p>{text}</p>
        </section>
      ))}
    </section>
  );
}
