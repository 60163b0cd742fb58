import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

/**
 * The packages that what we send is made of, with their terms, as Markdown: everything in the lockfile that is not for development
 * alone. Terms are those of the lockfile, or of the package itself where the lockfile has none.
 *
 * @throws Error naming the packages whose terms nobody states
 */
export function licenceTable(root: string): string {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));
  const rows = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
    .map(([path, { version = "", license, optional = false }]) => ({
      name: path.replace(/^.*node_modules\//, ""),
      version,
      licence: license ?? statedBy(join(root, path, "package.json")),
      optional,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en") || a.version.localeCompare(b.version, "en"));
  const silent = rows.filter(({ licence }) => licence === undefined).map(({ name }) => name);
  if (silent.length > 0) throw new Error(`No terms are stated for ${silent.join(", ")}. Read them and add them here.`);
  const lines = rows.map(
    ({ name, version, licence, optional }) =>
      `| ${name} | ${version} | ${licence} |${optional ? " some systems only |" : " |"}`,
  );
  return [
    "# Licences of what the site is made of",
    "",
    "Made by `npm run licences` from the lockfile: every package that is not for development alone. Our own is MIT (`LICENSE`).",
    "",
    "| package | version | licence | |",
    "| --- | --- | --- | --- |",
    ...lines,
    "",
  ].join("\n");
}

function statedBy(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  return z.object({ license: z.string().optional() }).parse(JSON.parse(readFileSync(file, "utf8"))).license;
}
