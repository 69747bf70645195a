import { createServer } from "node:http";
import next from "next";

/*
 * The web process: Next behind a plain HTTP server, which knows who is really asking, stops in order, and ends with the
 * process that started it.
 */

const port = Number(process.env.PORT);
const trustedProxies = Number(process.env.TRUSTED_PROXIES || 0);
const isDevelopment = process.env.NODE_ENV === "development";
// A demonstration listens on this machine only. Names are given, because next treats 127.0.0.1 as a foreign host.
const hosts = process.env.MODE === "demo" ? ["127.0.0.1", "::1"] : [process.env.HOST || "::"];

const app = next({ dev: isDevelopment, dir: process.cwd(), hostname: "localhost", port });
await app.prepare();
const answer = app.getRequestHandler();

const servers = hosts.map((host) =>
  createServer((request, response) => {
    noteClient(request);
    answer(request, response);
  })
    .on("error", (error) => {
      // A machine without IPv6 listens on the other address alone.
      if (/** @type {NodeJS.ErrnoException} */ (error).code === "EADDRNOTAVAIL" && host === "::1") return;
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    })
    .listen(port, host),
);

/** Only the socket, or a proxy we were told of, says where a request comes from; a header from outside says nothing. */
function noteClient(/** @type {import("node:http").IncomingMessage} */ request) {
  const { headers, socket } = request;
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((address) => address.trim())
    .filter(Boolean);
  const told = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined;
  if (trustedProxies === 0) for (const name of ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"]) delete headers[name];
  headers["x-qunlian-address"] = (told ?? socket.remoteAddress ?? "").replace(/^::ffff:/, "");
}

process.send?.("ready");

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  await Promise.all(
    servers.map(
      (server) =>
        new Promise((done) => {
          server.close(done);
          server.closeIdleConnections();
        }),
    ),
  );
  await app.close();
  process.exit(0);
}
process.on("SIGTERM", stop);
process.on("SIGINT", () => {}); // the terminal's Ctrl-C reaches us too; who started us decides
process.on("disconnect", stop);
