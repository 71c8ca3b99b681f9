import type { Article, Fact, SubjectId } from '../dataset/model.ts';
import { articleOf, factsAbout, nearestCountryWithFacts, tellsFacts } from '../dataset/subjects.ts';
import type { OnSelect, Page } from './context.ts';
import { FactTexts } from './fact-texts.tsx';
import { Fold } from './fold.tsx';
import { factsOf, Lead } from './lead.tsx';
import { SubjectLink } from './subject-link.tsx';
import { FoldHead, foldId, TopicFold } from './topic-fold.tsx';

interface SubjectArticleProps {
  readonly page: Page;
  /** A main subject. */
  readonly id: SubjectId;
  readonly onSelect?: OnSelect | undefined;
}

/** What is known of a subject: the answer, its topics, what was corrected, what of it is on the map. */
export function SubjectArticle({ page, id, onSelect }: SubjectArticleProps) {
  const article = articleOf(page.edition, id);
  const facts = factsAbout(page.edition, id);
  const { views } = page;
  if (!tellsFacts(page.edition, id)) return <NothingKnown {...{ page, id, onSelect }} />;
  return (
    <>
      {article === undefined ? (
        <FactTexts
          facts={facts}
          count={Math.max(1, facts.length)}
          href={page.addresses.subject(id)}
          page={page}
        />
      ) : (
        <Topics article={article} page={page} onSelect={onSelect} />
      )}
      {views && <views.OnTheMap page={page} id={id} onSelect={onSelect} />}
    </>
  );
}

/** One line on a country that the story does not touch, with the way to the nearest that it does. */
export function NoFacts({ page, id, onSelect }: SubjectArticleProps) {
  const nearest = nearestCountryWithFacts(page.edition, id);
  const { noFacts, nearestWithFacts } = page.messages.panel;
  return (
    <p class="lead-text no-facts" data-lead="">
      {noFacts}
      {nearest === null ? null : (
        <>
          {` ${nearestWithFacts}: `}
          <SubjectLink id={nearest.id} href={page.addresses.subject(nearest.id)} onSelect={onSelect}>
            <bdi>{nearest.name}</bdi>
          </SubjectLink>
        </>
      )}
    </p>
  );
}

interface TopicsProps extends Omit<SubjectArticleProps, 'id'> {
  readonly article: Article<string>;
}

function Topics({ article, page, onSelect }: TopicsProps) {
  const { subject, lead, sections } = article;
  return (
    <>
      <Lead subject={subject} lead={lead} page={page} />
      <div class="topics">
        {sections.map((section) => (
          <TopicFold
            key={section.topic}
            subject={subject}
            section={section}
            page={page}
            onSelect={onSelect}
          />
        ))}
        <Corrections article={article} page={page} />
      </div>
    </>
  );
}

/** What the article had wrong that the map began with, of all facts that stand here. */
function Corrections({ article, page }: TopicsProps) {
  const { heading, teaser } = page.messages.panel.corrections;
  const corrected = factsOf(
    page,
    article.sections.flatMap(({ facts }) => facts),
  ).filter((fact): fact is Fact<string> & { correction: string } => fact.correction !== undefined);
  if (corrected.length === 0) return null;
  return (
    <Fold
      id={foldId(article.subject, 'corrections')}
      class="topic"
      summary={<FoldHead heading={heading} teaser={teaser} page={page} />}
    >
      <ul class="corrections">
        {corrected.map(({ id, correction }) => (
          <li key={id}>{correction}</li>
        ))}
      </ul>
    </Fold>
  );
}

/** Says that nothing is known, and where to read on. */
function NothingKnown({ page, id, onSelect }: SubjectArticleProps) {
  const { views } = page;
  return (
    <>
      <NoFacts page={page} id={id} onSelect={onSelect} />
      {views && <views.CompanyList page={page} onSelect={onSelect} />}
    </>
  );
}
