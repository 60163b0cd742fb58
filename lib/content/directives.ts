import type { ListItem, PhrasingContent, Root } from "mdast";
import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { atStart } from "./at-start";
import { nearest, type ReportFault } from "./faults";
import { type LawReference, lawLabel, lawUrl, parseLawReference } from "./law-reference";
import { type Registries, unknownId } from "./registries";
import type { Contact, Law } from "./schema";

/** A law that a chapter names; `boxed` when it is explained in a box of its own. */
export type NamedLaw = { reference: LawReference; line: number; boxed: boolean };

type Directive = ContainerDirective | LeafDirective | TextDirective;

/** What the resolving of one chapter needs and gathers. */
type Context = { registries: Registries; report: ReportFault; laws: NamedLaw[] };

const boxes: Readonly<Record<string, string>> = {
  viktig: "Viktig",
  sjekk: "Sjekk dette",
  lov: "Loven",
  si: "Si og unngå",
  eksempel: "Eksempel",
  lokalt: "Lokalt kan variere",
};

const allowed = {
  textDirective: ["kontakt", "lov", "ord", "frist"],
  leafDirective: ["ring", "felt"],
  containerDirective: [...Object.keys(boxes), "figur"],
} as const;

const marks = { textDirective: ":", leafDirective: "::", containerDirective: ":::" } as const;

/**
 * Turns `:kontakt[…]`, `:lov[…]`, `:ord[…]`, `:frist[…]`, `::ring[…]`, `::felt[…]`, the boxes and the figures into what is shown, with facts
 * from the registries.
 *
 * @param report called for each unknown directive or id; lines are those of the tree
 * @returns      the laws that the tree names
 */
export function resolveDirectives(tree: Root, registries: Registries, report: ReportFault): NamedLaw[] {
  const context: Context = { registries, report, laws: [] };
  visit(tree, (node) => {
    if (node.type === "containerDirective" && node.name === "figur") resolveFigure(node, context);
    else if (node.type === "containerDirective") resolveBox(node, context);
    else if (node.type === "textDirective") resolveInline(node, context);
    else if (node.type === "leafDirective" && node.name === "felt") resolveBlank(node, context);
    else if (node.type === "leafDirective") resolveCallButton(node, context);
    else if (node.type === "listItem") resolveTick(node);
  });
  return context.laws;
}

function resolveInline(node: TextDirective, context: Context): void {
  const { registries } = context;
  const id = textOf(node).trim();
  const label = node.attributes?.tekst;
  if (node.name === "kontakt") {
    const contact = find(registries.contacts, id, "content/contacts.yaml", node, context);
    if (!contact) return;
    const phone = callable(contact);
    const number = phone ? [text(" "), link(`tel:${phone.number}`, phone.display, "tel")] : [];
    const name = link(`/kontakt#${id}`, label ?? contact.shortName ?? contact.name, "ref");
    node.data = { hName: "span", hProperties: { className: ["kontakt-ref"] } };
    node.children = [name, ...number];
  } else if (node.name === "lov") {
    const found = findLaw(id, node, context, false);
    if (found) become(node, found.url, label ?? found.label, "lov-ref", { dataLov: found.id });
  } else if (node.name === "ord") {
    const term = find(registries.terms, id, "content/glossary.yaml", node, context);
    if (term) become(node, `/ordliste#${id}`, label ?? term.term, "ord-ref");
  } else if (node.name === "frist") {
    const deadline = find(registries.deadlines, id, "content/deadlines.yaml", node, context);
    if (deadline) become(node, `/frister#${id}`, label ?? deadline.text, "frist-ref");
  } else reportUnknown(node, context);
}

/** A line to write on when the page is on paper: `::felt[Kontaktperson]`, with more lines by `{linjer=3}`. */
function resolveBlank(node: LeafDirective, { report }: Context): void {
  const lines = Number(node.attributes?.linjer ?? 1);
  if (!Number.isInteger(lines) || lines < 1 || lines > 12)
    report({
      line: lineOf(node),
      field: "::felt",
      found: `linjer=${node.attributes?.linjer}`,
      expected: "a number from 1 to 12",
      remedy: "correct it",
    });
  const ruled = Array.from(
    { length: lines },
    (): PhrasingContent => ({
      type: "emphasis",
      data: { hName: "span", hProperties: { className: ["strek"], ariaHidden: "true" } },
      children: [],
    }),
  );
  node.data = { hName: "p", hProperties: { className: ["felt"] } };
  node.children = [...node.children, ...ruled];
  node.attributes = {};
}

/** `- [ ] …` is a box to tick, on paper or on the screen, where nothing remembers it. Dots before its words are a line to write on. */
function resolveTick(node: ListItem): void {
  const [first] = node.children;
  if (node.checked === null || node.checked === undefined || first?.type !== "paragraph") return;
  node.checked = null;
  node.data = { hProperties: { className: ["avkryss"] } };
  first.data = { hName: "label" };
  const box: PhrasingContent = {
    type: "emphasis",
    data: { hName: "input", hProperties: { type: "checkbox", autoComplete: ["off"] } },
    children: [],
  };
  const [words] = first.children;
  const dots = words?.type === "text" ? (words.value.match(/^…{3,}\s*/)?.[0] ?? "") : "";
  if (words?.type === "text") words.value = words.value.slice(dots.length);
  const line: PhrasingContent = {
    type: "emphasis",
    data: { hName: "span", hProperties: { className: ["skrivelinje"] } },
    children: [],
  };
  first.children = [
    box,
    ...(dots ? [line] : []),
    { type: "emphasis", data: { hName: "span" }, children: first.children },
  ];
}

/** A large button that calls, with whom it is for; without a number, the way to the contact. */
function resolveCallButton(node: LeafDirective, context: Context): void {
  if (node.name !== "ring") {
    reportUnknown(node, context);
    return;
  }
  const id = textOf(node).trim();
  const contact = find(context.registries.contacts, id, "content/contacts.yaml", node, context);
  if (!contact) return;
  const phone = callable(contact);
  const name = atStart(contact.shortName ?? contact.name);
  // A number is never broken over two lines.
  const number: PhrasingContent[] =
    phone && !name.includes(phone.display)
      ? [
          text(" "),
          {
            type: "emphasis",
            data: { hName: "span", hProperties: { className: ["nummer"] } },
            children: [text(phone.display)],
          },
        ]
      : [];
  const style = node.attributes?.svak === undefined ? [] : ["ring-svak"];
  node.data = { hName: "p", hProperties: { className: ["ring"] } };
  node.children = [
    {
      type: "link",
      url: phone ? `tel:${phone.number}` : `/kontakt#${id}`,
      data: { hProperties: { className: ["ring-knapp", ...style] } },
      children: [
        { type: "strong", children: [text(name), ...number] },
        text(" "),
        { type: "emphasis", data: { hName: "span" }, children: [text(node.attributes?.tekst ?? contact.helpsWith)] },
      ],
    },
  ];
  node.attributes = {};
}

/**
 * A drawing with its title, and below it the same content as text: what a screen reader reads, and what is left when the drawing
 * is too small. The drawing itself is put in by the chapter.
 */
function resolveFigure(node: ContainerDirective, context: Context): void {
  const id = node.attributes?.tegning ?? "";
  find(context.registries.figures, id, "content/figures", node, context);
  const { label, rest } = takeLabel(node);
  if (!label || rest.length === 0)
    context.report({
      line: lineOf(node),
      field: ":::figur",
      found: label ? "no text" : "no title",
      expected: "a title in brackets, and inside the same content as text",
      remedy: "add it",
    });
  node.data = { hName: "figure", hProperties: { className: ["figur"] } };
  node.children = [
    { type: "paragraph", data: { hName: "figcaption" }, children: label?.children ?? [] },
    { type: "paragraph", data: { hName: "div", hProperties: { dataTegning: id } }, children: [] },
    ...rest,
  ];
  node.attributes = {};
}

/** The words in brackets behind a container's name, and what stands inside it. */
function takeLabel({ children }: ContainerDirective) {
  const [first, ...rest] = children;
  const label = first?.type === "paragraph" && first.data && "directiveLabel" in first.data ? first : undefined;
  return { label, rest: label || !first ? rest : [first, ...rest] };
}

/** A box: its kind as the first word, its own title after it, so that colour is never alone. */
function resolveBox(node: ContainerDirective, context: Context): void {
  const kind = boxes[node.name];
  if (kind === undefined) {
    reportUnknown(node, context);
    return;
  }
  const { label, rest } = takeLabel(node);
  const title: PhrasingContent[] = [{ type: "strong", children: [text(kind)] }];
  if (label && node.name === "lov") {
    const found = findLaw(textOf(label), node, context, true);
    if (found) title.push(text(": "), link(found.url, found.label, "lov-ref", { dataLov: found.id }));
  } else if (label) title.push(text(": "), ...label.children);
  node.data = { hName: "div", hProperties: { className: ["boks", `boks-${node.name}`] } };
  node.children = [
    { type: "paragraph", data: { hProperties: { className: ["boks-tittel"] } }, children: title },
    ...rest,
  ];
}

function callable(contact: Contact): Contact["phones"][number] | undefined {
  return contact.phones.find(({ sms }) => !sms);
}

function findLaw(written: string, node: Directive, context: Context, boxed: boolean) {
  const reference = parseLawReference(written);
  const law: Law | undefined = find(context.registries.laws, reference.law, "content/laws.yaml", node, context);
  if (!law) return undefined;
  context.laws.push({ reference, line: lineOf(node) ?? 0, boxed });
  return {
    id: law.id,
    url: lawUrl(law, reference.section) ?? `/lover#${law.id}`,
    label: lawLabel(law, reference.section),
  };
}

/** The entry of a registry; undefined, with a fault told, when there is none. */
function find<T>(
  registry: ReadonlyMap<string, T>,
  id: string,
  file: string,
  node: Directive,
  context: Context,
): T | undefined {
  const entry = registry.get(id);
  if (entry === undefined) {
    const field = `${marks[node.type]}${node.name}`;
    context.report(unknownId({ line: lineOf(node), field, found: id, target: registry, registry: file }));
  }
  return entry;
}

function reportUnknown(node: Directive, context: Context): void {
  const names = allowed[node.type];
  const suggestion = nearest(node.name, names);
  context.report({
    line: lineOf(node),
    field: "directive",
    found: `${marks[node.type]}${node.name}`,
    expected: `one of ${names.join(", ")}`,
    remedy: suggestion ? `did you mean ${suggestion}?` : "put a space after the colon if no directive was meant",
  });
}

type Data = Readonly<Record<string, string>>;

function become(node: TextDirective, href: string, label: string, className: string, data: Data = {}): void {
  node.data = { hName: "a", hProperties: { href, ...data, className: [className] } };
  node.children = [text(label)];
  node.attributes = {};
}

function lineOf(node: Directive): number | undefined {
  return node.position?.start.line;
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}

function link(url: string, label: string, className: string, data: Data = {}): PhrasingContent {
  return { type: "link", url, children: [text(label)], data: { hProperties: { ...data, className: [className] } } };
}
