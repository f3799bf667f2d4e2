import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: {
    // `forbidden()`: someone without the role gets 403, and a page that says so.
    authInterrupts: true,
    // A save sends splices; the largest recipe is 1 MiB, and a pasted one is a single splice of that size.
    serverActions: { bodySizeLimit: "3mb" },
  },
};

export default config;
