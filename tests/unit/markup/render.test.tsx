import { isValidElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Chapter } from "@/components/chapter/chapter";
import { ContactCard } from "@/components/contact/contact-card";
import { DeadlineEntry } from "@/components/deadline/deadline-entry";
import { pageMarkup } from "@/components/document/document";
import { failedPage } from "@/components/document/failed-page";
import { SiteHeader } from "@/components/layout/site-header";
import { RightsTable } from "@/components/rights/rights-table";
import { QuestionForm } from "@/components/wizard/question-form";
import words from "@/generated/words.js";
import { content } from "@/lib/content";
import { MarkupError, renderMarkup } from "@/lib/markup";
import * as ours from "@/lib/markup/jsx-runtime";
import { groups, questions } from "@/lib/rules";

/** React writes some attributes of forms and fields in an order of its own. */
const inOrder = (html: string) =>
  html.replace(/<([a-z][\w-]*)((?:\s[\w-]+="[^"]*")+)/g, (_, tag: string, attributes: string) => {
    const sorted = [...attributes.matchAll(/\s[\w-]+="[^"]*"/g)].map(([one]) => one).sort();
    return `<${tag}${sorted.join("")}`;
  });
const byUs = (element: React.ReactElement) => inOrder(renderMarkup(element));
const byReact = (element: React.ReactElement) => inOrder(renderToStaticMarkup(element));

describe("markup is the text that React writes", () => {
  const elements: [string, React.ReactElement][] = [
    ...content.chapters.map((chapter): [string, React.ReactElement] => [
      chapter.slug,
      <Chapter key="1" chapter={chapter} />,
    ]),
    ...groups.map((group): [string, React.ReactElement] => [
      `table of ${group}`,
      <RightsTable key="1" group={group} />,
    ]),
    ...questions.map(({ id }): [string, React.ReactElement] => [
      `question ${id}`,
      <QuestionForm key="1" question={id} situation={{ status: ["ema"] }} words={words} error={null} />,
    ]),
    [
      "all contacts",
      <div key="1">
        {content.contacts.map((contact) => (
          <ContactCard key={contact.id} contact={contact} level={2} />
        ))}
      </div>,
    ],
    [
      "all deadlines",
      <div key="1">
        {content.deadlines.map((deadline) => (
          <DeadlineEntry key={deadline.id} deadline={deadline} />
        ))}
      </div>,
    ],
    ["the head of pages", <SiteHeader key="1" />],
  ];
  it.each(elements)("%s", (_, element) => expect(byUs(element)).toBe(byReact(element)));

  it("whatever stands in text, attributes and choices", () => {
    const element = (
      <div title={"\"<&'>"} aria-hidden={false} data-x={true} hidden={false} tabIndex={-1}>
        {"<script>alert('x')</script>"} {0} {12n} {null} {false} {undefined} {""}
        <select defaultValue="b">
          <option value="a">A</option>
          <option value="b">B</option>
        </select>
        <input type="checkbox" defaultChecked value="1" readOnly />
        <br />
      </div>
    );
    expect(byUs(element)).toBe(byReact(element));
  });
});

it("elements of the runtime that the bundles have are written as those of React", () => {
  const Line = ({ text }: { text: string }) => ours.jsxs("li", { className: "a", children: [text, " ", 1] });
  const list = ours.jsx("ul", { children: ["<b>", "c"].map((text) => ours.jsx(Line, { text })) });
  const element = ours.jsxs(ours.Fragment, { children: [list, ours.jsx("br", {})] });
  if (!isValidElement(element)) throw new Error("React takes it for no element.");
  expect(renderMarkup(element)).toBe(
    renderToStaticMarkup(
      <>
        <ul>
          <li className="a">{"<b> 1"}</li>
          <li className="a">{"c 1"}</li>
        </ul>
        <br />
      </>,
    ),
  );
});

describe("what cannot be written as markup is refused", () => {
  it("a handler", () => expect(() => renderMarkup(<button type="button" onClick={() => {}} />)).toThrow(MarkupError));
  it("a style of its own", () => expect(() => renderMarkup(<p style={{ color: "red" }} />)).toThrow(MarkupError));
  it("a promise", () => expect(() => renderMarkup(Promise.resolve("x"))).toThrow("Cannot write [object Promise]"));
  it("a component of the browser", () => {
    const reference = Object.assign(() => null, { $$typeof: Symbol.for("react.client.reference") });
    const Client: React.FC = reference;
    expect(() => renderMarkup(<Client />)).toThrow("only plain components");
  });
});

it("a whole page has language, title, one sheet and two scripts", () => {
  const page = pageMarkup(failedPage);
  expect(page).toMatch(/^<!DOCTYPE html><html lang="nb"/);
  expect(page).toContain("<title>Noe gikk galt – Migranthåndboka</title>");
  expect(page.match(/<style>/g)).toHaveLength(1);
  expect(page.match(/<script\b/g)).toHaveLength(2);
});

it("a field of several lines holds its text between its tags, where a browser reads it", () => {
  const field = <textarea readOnly rows={3} defaultValue={"Rett <i>\nHjemmel: § 4"} />;
  expect(renderMarkup(field)).toBe('<textarea readOnly="" rows="3">\nRett &lt;i&gt;\nHjemmel: § 4</textarea>');
});
