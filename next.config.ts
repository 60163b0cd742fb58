import type { NextConfig } from "next";

const config: NextConfig = {
  // Development writes no files into the project, and no header tells what serves it.
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
};

export default config;
