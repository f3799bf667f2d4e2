import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Pictures are shown as they are; without this, a way to have others made would be open to everybody.
  images: { unoptimized: true },
};

export default config;
