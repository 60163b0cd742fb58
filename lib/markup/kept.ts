import type { ReactNode } from "react";
import { lately } from "@/lib/lately";
import { escapeMarkup } from "./escape";
import { KeptPart, type Sink } from "./sink";

/** Writes a component's markup from its props; false where these props have none that is kept. */
type Writer = { write(props: object, sink: Sink, render: (node: ReactNode) => string): boolean };

type Component<Props> = (props: Props) => ReactNode;

/** Stands before and after the number of a text that is put in afterwards; no text has it. */
const edge = "\u0000";

/**
 * Markup of components that comes out the same for many readers, written once and kept: a card of a right, the head of pages. What is
 * kept must follow from the content alone and never from what a reader has answered, and its keys must be few.
 */
export class KeptMarkup {
  private readonly writers: Map<unknown, Writer>;

  /** @param others what is kept besides */
  constructor(others?: KeptMarkup) {
    this.writers = new Map(others?.writers);
  }

  /** @param keyOf names the props that make a difference; undefined for props whose markup is not kept */
  keep<Props extends object>(component: Component<Props>, keyOf: (props: Props) => string | undefined): this {
    const kept = new Map<string, KeptPart>();
    this.writers.set(component, {
      write(props: Props, sink, render) {
        const key = keyOf(props);
        if (key === undefined) return false;
        const part = kept.get(key) ?? new KeptPart(render(component(props)));
        kept.set(key, part);
        sink.put(part);
        return true;
      },
    });
    return this;
  }

  /** The same for a component that stands several times on one page: kept lately, by an object of its props that is made for the page. */
  keepFor<Props extends object>(component: Component<Props>, objectOf: (props: Props) => object): this {
    const kept = lately<object, string>();
    this.writers.set(component, {
      write(props: Props, sink, render) {
        const object = objectOf(props);
        const before = kept.get(object);
        const html = before ?? render(component(props));
        if (before === undefined) kept.set(object, html);
        sink.write(html);
        return true;
      },
    });
    return this;
  }

  /**
   * The same for a component that shows texts that are not kept, each in one place.
   *
   * @param textsOf   those texts, in the order in which they stand in the markup
   * @param withTexts the props with others in their places
   */
  keepAround<Props extends object>(
    component: Component<Props>,
    keyOf: (props: Props) => string | undefined,
    textsOf: (props: Props) => readonly string[],
    withTexts: (props: Props, texts: readonly string[]) => Props,
  ): this {
    const kept = new Map<string, readonly KeptPart[]>();
    this.writers.set(component, {
      write(props: Props, sink, render) {
        const key = keyOf(props);
        if (key === undefined) return false;
        const texts = textsOf(props);
        let around = kept.get(key);
        if (around === undefined) {
          const numbers = texts.map((_, index) => String(index));
          const marked = numbers.map((number) => edge + number + edge);
          around = aroundTexts(render(component(withTexts(props, marked))), numbers);
          kept.set(key, around);
        }
        let place = 0;
        for (const part of around) {
          sink.put(part);
          const text = texts[place++];
          if (text !== undefined) sink.write(escapeMarkup(text));
        }
        return true;
      },
    });
    return this;
  }

  /** Writes the markup of a component, if it is kept; made by `render` the first time. False when it is not. */
  write(component: unknown, props: object, sink: Sink, render: (node: ReactNode) => string): boolean {
    return this.writers.get(component)?.write(props, sink, render) ?? false;
  }
}

function aroundTexts(html: string, numbers: readonly string[]): readonly KeptPart[] {
  const pieces = html.split(edge);
  const isWhole = pieces.length === 2 * numbers.length + 1 && numbers.every((one, at) => pieces[2 * at + 1] === one);
  if (!isWhole) throw new Error("Each text that is not kept must stand in exactly one place, in their order.");
  return pieces.filter((_, at) => at % 2 === 0).map((piece) => new KeptPart(piece));
}
