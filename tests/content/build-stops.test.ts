import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

/** `npm run content`, the first step of every build, on a copy of the handbook that somebody has damaged. */

const root = join(import.meta.dirname, "..", "..");
let copy = "";

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "handbok-"));
  cpSync(join(root, "content"), join(copy, "content"), { recursive: true });
  mkdirSync(join(copy, "generated"));
  writeFileSync(join(copy, "generated", "content.js"), "export default 'the build before this';\n");
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

function compile(): { status: number | null; said: string } {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const script = ["--tsconfig", join(root, "tsconfig.json"), join(root, "scripts/content.ts")];
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, ...script], { cwd: copy, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

/** What the site is built from is still what the build before this one made. */
function expectUntouched(): void {
  expect(readdirSync(join(copy, "generated"))).toEqual(["content.js"]);
  expect(readFileSync(join(copy, "generated", "content.js"), "utf8")).toContain("the build before this");
}

it("stops, with every fault of every file, and touches nothing that was built", () => {
  rmSync(join(copy, "content/laws.yaml"));
  writeFileSync(join(copy, "content/deadlines.yaml"), Buffer.from([0x2d, 0x20, 0xff, 0xfe, 0x0a]));
  appendFileSync(join(copy, "content/contacts.yaml"), "- id: [\n");
  appendFileSync(join(copy, "content/chapters/00-akutt.md"), "\n<script>alert(1)</script>\n");
  const { status, said } = compile();
  expect(status).toBe(1);
  expect(said).toMatch(/^\d+ faults in the content:/m);
  expect(said).toContain("content/laws.yaml\n  file: found nothing, expected the file; create it");
  expect(said).toContain("content/deadlines.yaml\n  line 1: text: found a sign that is no letter");
  expect(said).toMatch(/content\/contacts\.yaml\n {2}line \d+: YAML: found .*, expected valid YAML/);
  expect(said).toMatch(/00-akutt\.md[\s\S]*line \d+: html: found a html node/);
  expect(said).not.toMatch(/^\s+at /m);
  expectUntouched();
}, 240_000);

it("stops where there is no content at all", () => {
  rmSync(join(copy, "content"), { recursive: true });
  const { status, said } = compile();
  expect(status).toBe(1);
  expect(said).toContain("content\n  folder: found nothing, expected the folder, in");
  expect(said).not.toMatch(/^\s+at /m);
  expectUntouched();
}, 240_000);
