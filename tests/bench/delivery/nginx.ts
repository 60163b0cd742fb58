import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { untilItAnswers } from "./own-server";

/** nginx over the same precompressed files, with as many processes as ours; undefined when it is not installed. */
export async function startNginx(port: number): Promise<{ stop: () => void } | undefined> {
  if (spawnSync("nginx", ["-v"]).error) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; worker_processes auto; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { ${paths.join(" ")} access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=1000;
  types { text/html html; text/javascript js; text/css css; } default_type text/plain;
  server { listen ${port} backlog=1024; root ${resolve(".next/standalone/served")}; gzip_static on; location / { try_files $uri $uri.html /index.html; } } }
`,
  );
  // Started by root it would read the files as another user, who may not.
  const user = process.getuid?.() === 0 ? ["-g", "user root;"] : [];
  const child = spawn("nginx", ["-c", join(folder, "nginx.conf"), ...user], { stdio: "ignore" });
  await untilItAnswers(port, child);
  return {
    stop: () => {
      child.kill("SIGTERM");
      child.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    },
  };
}
