import { cacheControl } from "@/lib/delivery/cache-control";
import type { ServedEntry, ServedList } from "@/lib/delivery/served-list";

/**
 * For an nginx in front (docs/nginx.conf): one location for each file that is sent as it is, with the headers that our own server
 * gives it. What is not listed is left to the server.
 */
export function nginxConfig({ files, headers }: ServedList): string {
  return `${files.flatMap((entry) => locationOf(entry, headers)).join("\n")}\n`;
}

const addHeader = (name: string, value: string) => `add_header ${name} ${quoted(value)} always;`;

/** Text as nginx reads it. A sign that it would take for its own is refused. */
function quoted(text: string): string {
  const quote = text.includes('"') ? "'" : '"';
  if (text.includes(quote) || /[\\$\n]/.test(text)) throw new Error(`nginx cannot be told ${text}`);
  return quote + text + quote;
}

function locationOf(entry: ServedEntry, common: ServedList["headers"]): string[] {
  const { path, file, status, type, immutableWith, encodings } = entry;
  const isPageOfServer = path.startsWith("/_") && !path.startsWith("/_next/");
  // What the server sends with another status is its own: nginx needs it only when it refuses something itself.
  if (isPageOfServer && (file !== `${path.slice(1)}.html` || status === 404)) return [];
  const own = [
    ...(encodings.length > 0 ? [addHeader("Vary", "Accept-Encoding")] : []),
    ...Object.entries({ ...common, ...entry.headers }).map(([name, value]) => addHeader(name, value)),
  ];
  const caching =
    immutableWith === undefined
      ? [addHeader("Cache-Control", entry.cacheControl)]
      : [
          `set $handbok_caching ${quoted(entry.cacheControl)};`,
          `if ($args = ${quoted(immutableWith)}) { set $handbok_caching ${quoted(cacheControl.immutable)}; }`,
          "add_header Cache-Control $handbok_caching always;",
        ];
  return [
    `location = ${quoted(isPageOfServer ? `/${file}` : path)} {`,
    ...[
      ...(isPageOfServer ? ["internal;"] : []),
      ...caching,
      ...own,
      // The time of a file says nothing; its tag does.
      'add_header Last-Modified "";',
      "types { }",
      `default_type ${quoted(type)};`,
      `try_files ${quoted(`/${file}`)} =404;`,
    ].map((line) => `  ${line}`),
    "}",
  ];
}
