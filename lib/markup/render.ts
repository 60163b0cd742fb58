import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { escapeMarkup } from "./escape";
import type { KeptMarkup } from "./kept";
import { type Sink, TextSink } from "./sink";

/** Children of an element are not markup that can be written: a component of the browser, a promise, an object. */
export class MarkupError extends Error {
  override name = "MarkupError";
}

/**
 * HTML of elements whose components are plain functions of their props: no hooks, no promises, nothing from the browser.
 * The same text as React's own `renderToStaticMarkup`, which Next keeps out of route handlers, in a fraction of the time.
 *
 * @param kept components whose markup need not be written anew
 * @throws MarkupError naming what cannot be written
 */
export function renderMarkup(node: ReactNode, kept?: KeptMarkup): string {
  const sink = new TextSink();
  writeMarkup(node, sink, kept);
  return sink.text;
}

/** The same, written where it is wanted. */
export function writeMarkup(node: ReactNode, sink: Sink, kept?: KeptMarkup): void {
  write(node, sink, kept, undefined);
}

/** @param selected the value of the `<select>` around, which React puts on its options */
function write(node: ReactNode, sink: Sink, kept: KeptMarkup | undefined, selected: unknown): void {
  if (node === null || node === undefined || typeof node === "boolean") return;
  if (typeof node === "string") sink.write(escapeMarkup(node));
  else if (typeof node === "number" || typeof node === "bigint") sink.write(String(node));
  else if (Array.isArray(node)) for (const child of node) write(child, sink, kept, selected);
  else if (isValidElement<Record<string, unknown>>(node)) writeElement(node, sink, kept, selected);
  else throw new MarkupError(`Cannot write ${describe(node)} as markup.`);
}

function writeElement(
  { type, props }: ReactElement<Record<string, unknown>>,
  sink: Sink,
  kept: KeptMarkup | undefined,
  selected: unknown,
): void {
  if (typeof type === "string") writeTag(type, props, sink, kept, selected);
  else if (type === Fragment) write(children(props), sink, kept, selected);
  else if (!isPlainComponent(type))
    throw new MarkupError(`Cannot write ${describe(type)} as markup: only plain components can be.`);
  else if (!kept?.write(type, props, sink, (inner) => renderMarkup(inner, kept)))
    write(type(props), sink, kept, selected);
}

/** Not a class of React's, and not the mark that stands for a component of the browser. */
function isPlainComponent(type: unknown): type is (props: Record<string, unknown>) => ReactNode {
  return typeof type === "function" && !("$$typeof" in type) && type.prototype?.isReactComponent === undefined;
}

const children = (props: Record<string, unknown>): ReactNode => props.children as ReactNode;

const describe = (value: unknown) =>
  typeof value === "function"
    ? `the component ${value.name || "without a name"}`
    : Object.prototype.toString.call(value);

const voidTags = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]);

/** How a tag begins and ends, each name once: a page has some hundreds, of a few names. */
type Tag = { open: string; close: string; isVoid: boolean };

const tags = new Map<string, Tag>();

function tagNamed(name: string): Tag {
  let tag = tags.get(name);
  if (tag === undefined) {
    tag = { open: `<${name}`, close: `</${name}>`, isVoid: voidTags.has(name) };
    tags.set(name, tag);
  }
  return tag;
}

function writeTag(
  name: string,
  props: Record<string, unknown>,
  sink: Sink,
  kept: KeptMarkup | undefined,
  selected: unknown,
): void {
  const tag = tagNamed(name);
  let open = tag.open;
  let inner: unknown;
  let raw: unknown;
  for (const prop in props) {
    const value = props[prop];
    if (prop === "children") inner = value;
    else if (prop === "dangerouslySetInnerHTML") raw = value;
    else if (value !== null && value !== undefined) open += attribute(name, prop, value);
  }
  if (name === "option" && selected !== undefined && String(selected) === String(props.value)) open += ' selected=""';
  if (tag.isVoid) {
    sink.write(`${open}/>`);
    return;
  }
  sink.write(`${open}>`);
  // The text of a field of several lines stands between its tags; a first line break there would be lost.
  if (name === "textarea") sink.write(`\n${escapeMarkup(String(props.value ?? props.defaultValue ?? ""))}`);
  else if (isRaw(raw)) sink.write(raw.__html);
  else write(inner as ReactNode, sink, kept, name === "select" ? (props.value ?? props.defaultValue) : selected);
  sink.write(tag.close);
}

const isRaw = (value: unknown): value is { __html: string } =>
  typeof value === "object" && value !== null && "__html" in value;

const notWritten = new Set(["key", "ref", "suppressHydrationWarning"]);

/** Names that differ between React and HTML, apart from those that HTML reads in any case. */
const attributeNames: Readonly<Record<string, string>> = {
  className: "class",
  htmlFor: "for",
  tabIndex: "tabindex",
  defaultValue: "value",
  defaultChecked: "checked",
  strokeWidth: "stroke-width",
  strokeLinecap: "stroke-linecap",
  strokeLinejoin: "stroke-linejoin",
  httpEquiv: "http-equiv",
};

/** Attributes whose «false» says something. */
const saysFalse = /^(?:(?:aria|data)-|spellCheck$|contentEditable$|draggable$)/;

const flags = new Set([
  "checked",
  "defer",
  "async",
  "disabled",
  "hidden",
  "multiple",
  "noValidate",
  "open",
  "readOnly",
  "required",
  "reversed",
]);

/** How an attribute begins, and which values it has: each name is looked at once. */
type Attribute = { start: string; isWritten: boolean; isFlag: boolean; saysFalse: boolean };

const attributes = new Map<string, Attribute>();

function attributeNamed(prop: string): Attribute {
  let found = attributes.get(prop);
  if (found === undefined) {
    const name = attributeNames[prop] ?? prop;
    found = {
      start: ` ${name}="`,
      isWritten: !notWritten.has(prop),
      isFlag: flags.has(name),
      saysFalse: saysFalse.test(prop),
    };
    attributes.set(prop, found);
  }
  return found;
}

function attribute(tag: string, prop: string, value: unknown): string {
  const { start, isWritten, isFlag, saysFalse: isSaid } = attributeNamed(prop);
  if (!isWritten) return "";
  // The options say what a select has chosen, and the text what a field of several lines holds.
  if ((tag === "select" || tag === "textarea") && (prop === "value" || prop === "defaultValue")) return "";
  if (typeof value === "function") throw new MarkupError(`<${tag}> has the handler ${prop}, which markup cannot hold.`);
  if (prop === "style") throw new MarkupError(`<${tag}> has a style of its own, which the security policy refuses.`);
  if (isFlag) return value ? `${start}"` : "";
  if (typeof value === "boolean" && !isSaid) return "";
  return `${start}${escapeMarkup(typeof value === "string" ? value : String(value))}"`;
}
