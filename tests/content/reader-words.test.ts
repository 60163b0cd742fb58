import { describe, expect, it } from "vitest";
import { files } from "./compiled";

/** Written for the helper. What names sources stays as it is: registries of sources, laws and contacts, and the page on how old they are. */
const forReaders = /^content\/(?:chapters|tools|aids|rights)\/|^content\/(?:deadlines|questions|glossary)\.yaml$/;
const aboutSources = /24-oppslag\.md$/;
const provenance = /noBasis:|^\s*- \{ source:|kildene våre/;

/** «Kilden sier ikke …», «Tabellen i kilden …»: to a reader who does not have the source it says nothing. */
const editorsWord = /\bkilde(?:n|ne)s?\b|\bbrødteksten\b|\bfaktaboksen\b/i;

describe("what is not settled is said to the helper, not to the editor", () => {
  const read = files.filter(({ path }) => forReaders.test(path) && !aboutSources.test(path));

  it.each(["chapters/", "tools/", "aids/", "rights/", "deadlines.yaml", "questions.yaml", "glossary.yaml"])(
    "no reference to «the source» in content/%s",
    (part) => {
      const pages = read.filter(({ path }) => path.startsWith(`content/${part}`));
      expect(pages.length).toBeGreaterThan(0);
      const wrong = pages.flatMap(({ path, text }) =>
        text
          .split("\n")
          .flatMap((line, index) =>
            editorsWord.test(line) && !provenance.test(line)
              ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`]
              : [],
          ),
      );
      expect(wrong).toEqual([]);
    },
  );
});
