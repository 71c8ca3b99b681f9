import { zoomOfScale } from '../geo/equal-earth.ts';
import { type Camera, cameraOf, type Framing, toScreen } from '../scene/camera.ts';
import { keepApart } from '../scene/keep-apart.ts';
import { placeOnPlane } from '../scene/place-on-plane.ts';
import type { Project } from '../scene/renderer.ts';
import type { Mark, Scene, ScenePlace } from '../scene/scene.ts';
import { sceneAt } from '../scene/scene-at-zoom.ts';
import { FLOW, LABEL_STYLES, RADII } from '../scene/symbology.ts';
import { tableWidth } from '../scene/text-width.ts';
import { bareViewport } from '../scene/viewport.ts';
import { fillClass, linkClasses, outlineClasses } from './base-layer.ts';
import { clippedPath, type Drawn, type PlaneLine } from './clipped-path.ts';
import { headTurn, strandClasses } from './flow-layer.ts';
import { layoutLabels } from './label-layout.ts';
import { labelMarkup } from './label-markup.ts';
import { escapeMarkup } from './markup.ts';
import { isVague, markMarkup, placeClasses } from './overlay-layer.ts';
import { type Ground, projectLines } from './share-picture-ground.ts';
import { FONT, sharePictureCss } from './share-picture-style.ts';
import { headPath, smoothPath, strandShape } from './strand-shapes.ts';

/** Width and height of a share picture in pixels: what Open Graph and Twitter's large card show uncut. */
export const SHARE_PICTURE_SIZE = Object.freeze({ width: 1200, height: 630 });

/** The picture is laid out at half its size, so that marks and names can be read where it is shown small. */
const ENLARGEMENT = 2;
const WIDTH = SHARE_PICTURE_SIZE.width / ENLARGEMENT;
const HEIGHT = SHARE_PICTURE_SIZE.height / ENLARGEMENT;
const HEADING = 78;
const LEGEND_HEIGHT = 27;
const MARGIN = 22;
const MAP = { width: WIDTH, height: HEIGHT - HEADING - LEGEND_HEIGHT };

/** What a share picture shows. */
export interface SharePicture {
  readonly scene: Scene;
  readonly framing: Framing;
  readonly ground: Ground;
  readonly heading: string;
  /** A second line, smaller. */
  readonly subheading: string;
  /** What the marks stand for. */
  readonly legend: readonly { readonly mark: Mark; readonly words: string }[];
}

/** A share picture as an SVG document with its own style, so that any renderer of static SVG can draw it. */
export function sharePictureSvg(asked: SharePicture): string {
  const camera = cameraOf(asked.framing, bareViewport(MAP));
  const picture = { ...asked, scene: sceneAt(asked.scene, zoomOfScale(camera.scale)) };
  const project = engineProjection(picture.scene, camera);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${SHARE_PICTURE_SIZE.width}" height="${SHARE_PICTURE_SIZE.height}" font-family="${FONT}">`,
    `<style>${sharePictureCss()}</style>`,
    `<g transform="translate(0 ${HEADING})"><rect class="ocean" width="${MAP.width}" height="${MAP.height}"/>`,
    groundMarkup(picture, camera),
    linksMarkup(picture, camera),
    flowMarkup(picture, project),
    labelsMarkup(picture, camera, project),
    picture.scene.places.map((place) => placeMarkup(place, project)).join(''),
    '</g>',
    headingMarkup(picture),
    legendMarkup(picture),
    '</svg>',
  ].join('');
}

/** The countries of one fill are one shape: so it is drawn at once. */
function groundMarkup({ scene, ground }: SharePicture, camera: Camera): string {
  const fills = new Map(scene.countries.map((country) => [country.id, fillClass(country)]));
  const shapes = new Map<string, string>([['land', '']]);
  let outline = '';
  for (const { id, rings } of ground.countries) {
    const fill = fills.get(id) ?? 'land';
    const data = pathOf(rings, camera, 'ring');
    shapes.set(fill, (shapes.get(fill) ?? '') + data);
    if (id === scene.outlined) outline = data;
  }
  return [
    pathMarkup('graticule', pathOf(ground.graticule, camera, 'line')),
    ...[...shapes].map(([fill, data]) => pathMarkup(fill, data)),
    pathMarkup('borders', pathOf(ground.borders, camera, 'line')),
    pathMarkup('borders contested', pathOf(ground.contested, camera, 'dashes')),
    pathMarkup(outlineClasses(scene), outline),
  ].join('');
}

function linksMarkup({ scene }: SharePicture, camera: Camera): string {
  return scene.links
    .filter(({ shown }) => shown)
    .map((link) => pathMarkup(linkClasses(link), pathOf(projectLines(link.parts), camera, 'dashes')))
    .join('');
}

function flowMarkup({ scene }: SharePicture, project: Project): string {
  const ends = new Map(scene.places.map(({ id, point }) => [id, project(point)]));
  const shapes = scene.flow.map((strand) => ({ strand, shape: strandShape(strand, project, FLOW.small) }));
  const linesOf = (what: string): string[] =>
    shapes.map(
      ({ strand, shape }) => `<path class="${strandClasses(what, strand)}" d="${smoothPath(shape.lines)}"/>`,
    );
  const heads = shapes.map(({ strand, shape }) => {
    const at = ends.get(strand.end ?? '');
    if (!at || shape.heading === null) return '';
    const head = `<path class="${strandClasses('strand-head', strand)}" d="${headPath(FLOW.small)}"/>`;
    return `<g transform="translate(${at[0].toFixed(1)} ${at[1].toFixed(1)}) ${headTurn(shape)}">${head}</g>`;
  });
  return [...linesOf('strand-halo'), ...linesOf('strand-line'), ...heads].join('');
}

/** Where the picture has points of the Earth; marks keep apart as on any small map. */
function engineProjection(scene: Scene, camera: Camera): Project {
  return keepApart(scene, (point) => toScreen(camera, MAP, placeOnPlane(point)), FLOW.small.apart);
}

function pathOf(lines: readonly PlaneLine[], camera: Camera, drawn: Drawn): string {
  return clippedPath(lines, { camera, size: MAP }, drawn);
}

/** Nothing where nothing is in sight. */
function pathMarkup(name: string, data: string): string {
  return data === '' ? '' : `<path class="${name}" d="${data}"/>`;
}

function labelsMarkup({ scene }: SharePicture, camera: Camera, project: Project): string {
  return layoutLabels(scene, { project, scale: camera.scale, viewport: bareViewport(MAP) })
    .map((label) => {
      const [x, y] = (project(label.point) ?? [0, 0]).map((value) => value.toFixed(1));
      return `<g transform="translate(${x} ${y})">${labelMarkup(label)}</g>`;
    })
    .join('');
}

/** Marks that cannot be seen are left out: resvg fails on a translucent group that lies wholly outside the picture. */
function placeMarkup(place: ScenePlace, project: Project): string {
  const [x, y] = project(place.point) ?? [-WIDTH, 0];
  const { mark, precision } = RADII;
  if (x < -mark || y < -mark || x > MAP.width + mark || y > MAP.height + mark) return '';
  const [first] = place.marks;
  return [
    `<g class="${placeClasses(place)}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">`,
    isVague(place) ? `<circle class="precision tone-${first.tone}" r="${precision}"/>` : '',
    ...place.marks.map(markMarkup),
    '</g>',
  ].join('');
}

function headingMarkup({ heading, subheading }: SharePicture): string {
  return [
    `<rect class="card" width="${WIDTH}" height="${HEADING}"/>`,
    `<rect class="accent" width="${WIDTH}" height="5"/>`,
    `<text class="heading" x="${MARGIN}" y="42">${escapeMarkup(heading)}</text>`,
    `<text class="subheading" x="${MARGIN}" y="64">${escapeMarkup(subheading)}</text>`,
  ].join('');
}

const LEGEND_FONT = 10.5;
/** The marks of the legend, as a share of those on the map. */
const LEGEND_MARK = 0.7;
/** From the middle of a mark to its word. */
const LEGEND_INDENT = 10;

/** The words of the legend spread over the width, with equal gaps between them. */
function legendMarkup({ legend }: SharePicture): string {
  const middle = HEIGHT - LEGEND_HEIGHT / 2;
  const rows = legend.map(({ mark, words }) => ({
    text: words,
    mark: markMarkup(mark, 0),
    width: LEGEND_INDENT + tableWidth(words, { ...LABEL_STYLES.note, size: LEGEND_FONT }),
  }));
  const total = rows.reduce((sum, { width }) => sum + width, 0);
  const gap = (WIDTH - 2 * MARGIN - RADII.mark - total) / Math.max(1, rows.length - 1);
  let x = MARGIN + RADII.mark;
  const markup = rows.map(({ text, mark, width }) => {
    const row = `<g transform="translate(${x.toFixed(1)} ${middle.toFixed(1)})"><g transform="scale(${LEGEND_MARK})">${mark}</g><text class="legend" x="${LEGEND_INDENT}" y="3.6">${escapeMarkup(text)}</text></g>`;
    x += width + gap;
    return row;
  });
  return `<rect class="card" y="${HEIGHT - LEGEND_HEIGHT}" width="${WIDTH}" height="${LEGEND_HEIGHT}"/>${markup.join('')}`;
}
