/**
 * Makes an element hold what another holds, changing no more than it must: what is in both stays where it is, with its focus and
 * what was written in it. Parts that may come, go or move are told apart by `data-del`.
 *
 * @param wanted is emptied of what is new
 */
export function becomeLike(element: ParentNode & Node, wanted: ParentNode & Node): void {
  const wantedNodes = [...wanted.childNodes];
  const left = [...element.childNodes];
  const kept = wantedNodes.map((node) => {
    const at = left.findIndex((one) => isSame(one, node));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  // First, so that what stays need not be moved past what goes.
  for (const gone of left) gone.remove();
  let place: ChildNode | null = element.firstChild;
  for (const [index, node] of wantedNodes.entries()) {
    const old = kept[index];
    if (old !== undefined && old === place) place = old.nextSibling;
    else element.insertBefore(old ?? node, place);
    if (old) update(old, node);
  }
}

function update(old: ChildNode, wanted: ChildNode): void {
  if (old.isEqualNode(wanted)) return;
  if (old instanceof Element && wanted instanceof Element) {
    for (const { name } of [...old.attributes]) if (!wanted.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of wanted.attributes) old.setAttribute(name, value);
    becomeLike(old, wanted);
  } else old.nodeValue = wanted.nodeValue;
}

const isSame = (one: Node, other: Node) => one.nodeName === other.nodeName && nameOf(one) === nameOf(other);

const nameOf = (node: Node) =>
  node instanceof Element ? (node.getAttribute("data-del") ?? `.${node.className}`) : undefined;
