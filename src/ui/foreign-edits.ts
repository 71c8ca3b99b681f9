/** What a mutation record tells of a parent's children. */
export interface ChildEdit<N> {
  readonly addedNodes: Iterable<N>;
  readonly removedNodes: Iterable<N>;
  readonly nextSibling: N | null;
}

/** The children that a parent had before some edits, told by those that it has now. */
export function childrenBefore<N>(now: Iterable<N>, edits: readonly ChildEdit<N>[]): N[] {
  return edits.reduceRight<N[]>(
    (children, { addedNodes, removedNodes, nextSibling }) => {
      const added = new Set(addedNodes);
      const before = children.filter((child) => !added.has(child));
      const end = nextSibling === null ? before.length : before.indexOf(nextSibling);
      before.splice(end, 0, ...removedNodes);
      return before;
    },
    [...now],
  );
}

/** Keeps what others do to a page out of the way of whoever draws it. */
export interface ForeignEdits {
  /** Watches an element that is drawn. */
  readonly watch: (root: Node) => void;
  /** Draws on elements that are as they were left after the last drawing. */
  readonly draw: (draw: () => void) => void;
}

/**
 * A translator takes texts out of the page and puts mark-up of its own there. Preact, which keeps hold of its nodes,
 * would write into texts that nobody sees, and put elements beside nodes that are gone. So before each drawing what
 * was taken out comes back, and afterwards the foreign nodes return to where nothing was drawn anew; all else is for
 * the translator to find. Both happen before the next paint.
 */
export function watchForeignEdits(): ForeignEdits {
  /** The children that were drawn, of each parent that somebody else has changed since. */
  let drawn = new Map<Node, readonly Node[]>();
  let drawing = false;

  const note = (records: readonly MutationRecord[]): void => {
    for (const parent of new Set(records.map(({ target }) => target))) {
      if (drawn.has(parent)) continue;
      const edits = records.filter(({ target }) => target === parent);
      drawn.set(parent, childrenBefore(parent.childNodes, edits));
    }
  };
  const observer = new MutationObserver(note);

  const drawOnOwn = (draw: () => void): void => {
    // A drawing within a drawing finds everything in place already.
    if (drawing) {
      draw();
      return;
    }
    drawing = true;
    note(observer.takeRecords());
    const restored = restore(drawn);
    try {
      draw();
    } finally {
      const same = restored.filter(({ parent, before }) => isSame(stateOf(parent.childNodes), before));
      for (const [parent, children] of same.flatMap(({ foreign }) => foreign)) arrange(parent, children);
      drawn = new Map(
        same.filter(({ parent }) => parent.isConnected).map(({ parent, own }) => [parent, own]),
      );
      observer.takeRecords();
      drawing = false;
    }
  };

  return { watch: (root) => observer.observe(root, { childList: true, subtree: true }), draw: drawOnOwn };
}

/** Gives every parent back the children that were drawn, and tells what stood there instead. */
function restore(drawn: ReadonlyMap<Node, readonly Node[]>) {
  return (
    [...drawn]
      // What was only added is in nobody's way.
      .filter(([parent, own]) => own.some((child) => child.parentNode !== parent))
      .map(([parent, own]) => {
        const foreign = foreignState(parent, own);
        arrange(parent, own);
        return { parent, own, foreign, before: stateOf(own) };
      })
  );
}

type Children = readonly [parent: Node, children: readonly Node[]];

/** Where the nodes that were drawn stand now: under their parents, or within foreign mark-up. */
function foreignState(parent: Node, own: readonly Node[]): readonly Children[] {
  const holders = own.flatMap(({ parentNode }) => parentNode ?? []);
  return [parent, ...holders].map(childrenOf);
}

function childrenOf(parent: Node): Children {
  return [parent, [...parent.childNodes]];
}

function isSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

/** Children with their texts, to tell whether they were drawn anew. */
function stateOf(children: Iterable<Node>): readonly (Node | string | null)[] {
  return [...children].flatMap((child) => [child, child.nodeValue]);
}

/** Gives a parent these children in this order, and touches none that stands where it should. */
function arrange(parent: Node, children: readonly Node[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) parent.removeChild(child);
  let at = parent.firstChild;
  for (const child of children) {
    if (child === at) at = at.nextSibling;
    else parent.insertBefore(child, at);
  }
}
