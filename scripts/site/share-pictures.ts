import { readFileSync } from 'node:fs';
import { ROLE_NAMES, roleNameOf } from '../../src/dataset/history.ts';
import type { Edition, Place, SubjectId } from '../../src/dataset/model.ts';
import { articleOf } from '../../src/dataset/subjects.ts';
import { parseWorld, type World } from '../../src/geo/topology.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { PAGE_MESSAGES } from '../../src/i18n/messages/pages.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { sharePicturePath } from '../../src/pages/public-address.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { DEFAULT_CHOICE } from '../../src/scene/choice.ts';
import { OPENINGS } from '../../src/scene/opening.ts';
import { markOf } from '../../src/scene/place-subject.ts';
import { selectionFraming } from '../../src/scene/selection-framing.ts';
import { selectionOf } from '../../src/state/actions.ts';
import { fullPageSubjects } from '../../src/state/page-path.ts';
import { type Ground, projectGround } from '../../src/svg/share-picture-ground.ts';
import { type SharePicture, sharePictureSvg } from '../../src/svg/share-picture-svg.ts';
import { nameOf } from '../../src/ui/subject-name.ts';

/** A picture is wide and low: it shows all of the story around the box from Paris to Japan. */
const STORY = OPENINGS[1].box;

/** The shapes that pictures are drawn from. */
export interface Grounds {
  readonly world: Ground;
  /** Finer, for the pictures of subjects. */
  readonly detail: Ground;
}

/** Reads and projects them. */
export function loadGrounds(): Grounds {
  return {
    world: projectGround(readWorld('world')),
    detail: projectGround(readWorld('detail')),
  };
}

/** The share picture of a subject, or of the map, as an SVG document. */
export function sharePictureOf(edition: Edition, subject: SubjectId | null, grounds: Grounds): string {
  const messages = messagesIn(edition.language);
  const selection = selectionOf(edition, subject);
  const framing = selectionFraming(edition, selection);
  const scene = buildScene({
    edition,
    choice: { ...DEFAULT_CHOICE, selection },
    theme: 'light',
    describe: nameAlone,
    words: messages.labels,
  });
  const { title, asOf } = messages.site;
  const name = nameOf(edition, subject);
  return sharePictureSvg({
    scene,
    framing: framing ?? STORY,
    ground: framing ? grounds.detail : grounds.world,
    heading: name ?? title,
    subheading: [
      name === null ? [] : title,
      originIn(edition, subject),
      name === null ? asOf(edition.asOf) : [],
    ]
      .flat()
      .join(' · '),
    legend: legendOf(edition),
  });
}

/** A share picture before it is drawn. */
export interface Drawing {
  /** From the site's root. */
  readonly path: string;
  readonly svg: () => string;
}

/** The share picture of the map and of every subject of every edition. */
export function shareDrawings(editions: readonly Edition[]): Drawing[] {
  const grounds = loadGrounds();
  return editions.flatMap((edition) =>
    fullPageSubjects(edition).map((subject) => ({
      path: sharePicturePath(edition, subject),
      svg: () => sharePictureOf(edition, subject, grounds),
    })),
  );
}

/** Nobody is told in words what a mark of a picture is. */
function nameAlone({ name }: Place<string>): string {
  return name;
}

/** Whose claim a picture shows, and of when. */
function originIn(edition: Edition, subject: SubjectId | null): string[] {
  const { origin } = (subject === null ? edition.story.lead : articleOf(edition, subject)?.lead) ?? {};
  if (origin === undefined) return [];
  const published = origin.published === null ? [] : [formatDate(origin.published, edition.language)];
  return [[origin.publisher, ...published].join(', ')];
}

function readWorld(name: string): World {
  const value: unknown = JSON.parse(
    readFileSync(new URL(`../../public/geo/${name}.json`, import.meta.url), 'utf8'),
  );
  return parseWorld(value);
}

/** What the marks of the edition stand for, each as it was at first: a plan. */
function legendOf(edition: Edition): SharePicture['legend'] {
  return ROLE_NAMES.flatMap((name) => {
    const role = edition.places
      .filter(({ minZoom = 0 }) => minZoom === 0)
      .flatMap(({ roles }) => roles)
      .find((each) => roleNameOf(each) === name);
    if (role === undefined) return [];
    const mark = markOf({ ...role, history: [role.history[0]] });
    return [{ mark, words: PAGE_MESSAGES[edition.language].rolesPlural[name] }];
  });
}
