import { createServer } from "node:http";
import next from "next";
import { endInOrder } from "./end-in-order.mjs";

/*
 * The web process: Next behind a plain HTTP server, which knows who is really asking, stops in order, and ends with the
 * process that started it.
 */

const port = Number(process.env.PORT);
const trustedProxies = Number(process.env.TRUSTED_PROXIES || 0);
const isDevelopment = process.env.NODE_ENV === "development";
// A demonstration listens on this machine only. Names are given, because next treats 127.0.0.1 as a foreign host.
const hosts = process.env.MODE === "demo" ? ["127.0.0.1", "::1"] : [process.env.HOST || "::"];

/** @type {import("node:http").Server[]} */
const servers = [];
endInOrder(async () => {
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
});

const app = next({ dev: isDevelopment, dir: process.cwd(), hostname: "localhost", port });
await app.prepare();
const answer = app.getRequestHandler();

for (const host of hosts) {
  const server = createServer((request, response) => {
    noteClient(request);
    answer(request, response);
  });
  server.on("error", (error) => {
    // A machine without IPv6 listens on the other address alone.
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EADDRNOTAVAIL" && host === "::1") return;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  if (isDevelopment) server.on("upgrade", app.getUpgradeHandler()); // reloading; a page waits for it before it comes to life
  servers.push(server.listen(port, host));
}

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
