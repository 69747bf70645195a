import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/platform/i18n/request.ts");

/** Headers every answer carries; the Content-Security-Policy joins them with the front process. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // Read from node_modules as in the worker and in tests: it brings tables of its own that a bundle would leave behind.
  serverExternalPackages: ["pdfmake"],
  headers: async () => [{ source: "/:path*", headers }],
};

export default withNextIntl(config);
