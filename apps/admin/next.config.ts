import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Pictures are shown as they are; without this, a way to have others made would be open to everybody.
  images: { unoptimized: true },
  experimental: {
    // `forbidden()`: someone without the role gets 403, and a page that says so.
    authInterrupts: true,
    // A save sends splices; the largest recipe is 1 MiB, and a pasted one is a single splice of that size.
    serverActions: { bodySizeLimit: "3mb" },
  },
};

export default config;
