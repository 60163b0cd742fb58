import { defineConfig } from "@playwright/test";
import { testChromium } from "./scripts/find-chromium.mjs";

// Several checkouts on one machine can be tested side by side.
const port = process.env.E2E_PORT ?? "3210";
const executablePath = testChromium();

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // The rights tables are long, and a machine may be shared: what comes by a worker, an index or a hundred files comes late there.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "nb-NO",
    // Only the tests of being offline fill a cache; the others would each fetch the whole handbook.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    // What `npm start` serves with; NEXT_START=1 for Next's own server.
    command: process.env.NEXT_START ? `npx next start --port ${port}` : "node .next/standalone/serve.mjs",
    url: `http://localhost:${port}/om`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
    env: { NEXT_TELEMETRY_DISABLED: "1", PORT: port },
  },
});
