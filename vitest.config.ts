import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["tests/unit/**/*.test.{ts,tsx}", "tests/content/**/*.test.ts"],
    // No test is about time, and a machine may be shared.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
