import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Files that put something else in the place of a global, a method or a module: no other file must meet that. */
const alone = ["tests/unit", "tests/content"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((path) => /\.test\.tsx?$/.test(path))
  .filter((path) =>
    /\bvi\.(?:stub|spyOn|mock|doMock|resetModules|useFakeTimers)|process\.env\.\w+ =/.test(
      readFileSync(join(root, path), "utf8"),
    ),
  );

export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    // No test is about time, and a machine may be shared.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The command line has nothing else to do meanwhile: no core is kept for it.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: ["tests/unit/**/*.test.{ts,tsx}", "tests/content/**/*.test.ts"],
          exclude: alone,
          // The rules and the compiled content are read once for all files, not once for each.
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
