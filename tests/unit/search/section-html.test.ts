import { describe, expect, it } from "vitest";
import { explainsLaw, htmlLines, namesLaw, splitAtParts } from "@/lib/search/section-html";

const lawBox =
  '<div class="boks boks-lov"><p class="boks-tittel"><strong>Loven</strong>: <a href="/x" class="lov-ref">utlendingsloven § 38</a></p><p>UDI gjør en vurdering.</p></div>';

describe("a section's HTML as lines", () => {
  it.each([
    [
      "paragraphs and items",
      "<p>Én\nto.</p>\n<ul>\n<li>Tre</li>\n<li><strong>Fire:</strong> fem</li>\n</ul>",
      "Én to.\nTre\nFire: fem",
    ],
    ["the words before a list end in a colon", "<p>Ta med</p>\n<ul><li>pass</li></ul>", "Ta med:\npass"],
    [
      "a row is a line, and the head of a table ends in a colon",
      "<table><thead><tr><th>Hvem</th> <th>Frist</th></tr></thead><tbody><tr><td>Alle</td><td>tre uker</td></tr></tbody></table>",
      "Hvem – Frist:\nAlle – tre uker",
    ],
    [
      "cells that say what they are in stand apart like any",
      '<table><tr role="row"><td role="cell" data-kolonne="Ansvar">Bufetat</td>\n<td role="cell" data-kolonne="Omsorg">Omsorgssenteret</td></tr></table>',
      "Bufetat – Omsorgssenteret",
    ],
    [
      "the title of a box ends in a colon",
      '<div class="boks"><p class="boks-tittel"><strong>Sjekk dette</strong>: Tallet</p><p>Det er gammelt.</p></div>',
      "Tallet:\nDet er gammelt.",
    ],
    ["a law opens the sentence that explains it", lawBox, "utlendingsloven § 38: UDI gjør en vurdering."],
    [
      "a word in bold announces the rest",
      "<ul><li><strong>Intervju.</strong> Tolk er med.</li></ul>",
      "Intervju: Tolk er med.",
    ],
    ["signs are themselves again", "<p>Rett &#x26; plikt</p>", "Rett & plikt"],
  ])("%s", (_, html, lines) => expect(htmlLines(html)).toBe(lines));
});

it("a section parts at its ### headings", () =>
  expect(splitAtParts('<p>Før</p>\n<h3 id="en">En</h3>\n<p>Under</p>')).toEqual([
    { id: null, html: "<p>Før</p>\n" },
    { id: "en", html: "\n<p>Under</p>" },
  ]));

it("a law is explained by its box, and only named by a link", () => {
  expect(explainsLaw(lawBox, "utlendingsloven § 38")).toBe(true);
  expect(explainsLaw('<p>Se <a href="/x" class="lov-ref">utlendingsloven § 38</a>.</p>', "utlendingsloven § 38")).toBe(
    false,
  );
  expect(namesLaw(lawBox, "utlendingsloven")).toBe(false);
});
