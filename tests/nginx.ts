import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { untilItAnswers } from "./bench/delivery/own-server";

const standalone = resolve(".next/standalone");
const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

export const isNginxInstalled = () => !spawnSync("nginx", ["-v"]).error;
export const hasBrotli = existsSync(brotliModule);

export type Nginx = { pid: number; stop: () => Promise<void> };

/**
 * nginx as docs/nginx.conf has it, before a server of ours on another port.
 *
 * @param port where it listens
 */
export async function startNginx(port: number, behind: number): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, "nginx.conf"),
    `${hasBrotli ? `load_module ${brotliModule};` : ""}
daemon off; worker_processes auto; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { ${paths.join(" ")} keepalive_requests 1000000;
${siteConfig(port, behind)} }
`,
  );
  // Started by root it would read the files as another user, who may not.
  const user = process.getuid?.() === 0 ? ["-g", "user root;"] : [];
  const child = spawn("nginx", ["-c", join(folder, "nginx.conf"), ...user], { stdio: "ignore" });
  await untilItAnswers(port, child);
  const stop = () =>
    new Promise<void>((done) => {
      const ended = () => {
        rmSync(folder, { recursive: true, force: true });
        done();
      };
      if (child.exitCode !== null) return ended();
      child.once("exit", ended);
      child.kill("SIGTERM");
    });
  return { pid: child.pid ?? 0, stop };
}

/** The file in the documentation, with places of this machine and without its limits. */
function siteConfig(port: number, behind: number): string {
  const replaced: [string, string][] = [
    ["listen 443 ssl http2;", `listen ${port} backlog=1024;`],
    ["listen [::]:443 ssl http2;", ""],
    ["listen 80;", `listen ${port + 100};`],
    ["listen [::]:80;", ""],
    ["127.0.0.1:3000", `127.0.0.1:${behind}`],
    ["  server 127.0.0.1:3001;\n", ""],
    ["access_log /var/log/nginx/handbok.log handbok;", "access_log off;"],
    ["rate=20r/s", "rate=100000r/s"],
    ["burst=60 nodelay", "burst=10000 nodelay"],
    ["brotli_static on;", hasBrotli ? "brotli_static on;" : ""],
  ];
  let text = readFileSync("docs/nginx.conf", "utf8");
  for (const [from, to] of replaced) {
    if (!text.includes(from)) throw new Error(`docs/nginx.conf has no «${from}»`);
    text = text.replace(from, to);
  }
  return text.replaceAll("/srv/handbok", standalone);
}
