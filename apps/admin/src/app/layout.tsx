import "@larder/ui/styles/base.css";
import { ToastRegion } from "@larder/ui/toast";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { StyleNonce } from "../components/style-nonce.tsx";
import { env } from "../lib/env.ts";
import { messages } from "../lib/messages.ts";
import { getNonce } from "../lib/nonce.ts";

export const metadata: Metadata = {
  metadataBase: new URL(env.adminUrl),
  title: { default: messages.appName, template: `%s · ${messages.appName}` },
  description: messages.description,
  applicationName: messages.appName,
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f2" },
    { media: "(prefers-color-scheme: dark)", color: "#161411" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const nonce = await getNonce();
  return (
    <html lang="en">
      <head>{nonce === null ? null : <StyleNonce nonce={nonce} />}</head>
      <body>
        {children}
        <ToastRegion label={messages.notices} closeLabel={messages.dismiss} />
      </body>
    </html>
  );
}
