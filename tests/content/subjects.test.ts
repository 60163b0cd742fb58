import { expect, it } from "vitest";
import { areas, subjects } from "@/lib/rules";
import { content } from "./compiled";

it("every subject has words, and no words are left over", () => {
  const ids = areas.flatMap((area) => subjects[area].map((subject) => `${area}.${subject}`));
  expect([...content.registries.subjectTexts.keys()].sort()).toEqual(ids.sort());
});
