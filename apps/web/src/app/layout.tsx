import "@larder/ui/styles/base.css";
import { SkipLink } from "@larder/ui/skip-link";
import { ToastRegion } from "@larder/ui/toast";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { StyleNonce } from "../components/style-nonce.tsx";
import { getSiteViewer, getStyleNonce } from "../features/site/queries.ts";
import { SiteFooter } from "../features/site/site-footer.tsx";
import { SiteHeader } from "../features/site/site-header.tsx";
import { env } from "../lib/env.ts";
import { messages } from "../lib/messages.ts";
import styles from "./layout.module.css";

export const metadata: Metadata = {
  metadataBase: new URL(env.webUrl),
  title: { default: messages.productName, template: `%s · ${messages.productName}` },
  description: messages.description,
  applicationName: messages.productName,
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f2" },
    { media: "(prefers-color-scheme: dark)", color: "#161411" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [viewer, nonce] = await Promise.all([getSiteViewer(), getStyleNonce()]);
  return (
    <html lang="en">
      <head>{nonce === null ? null : <StyleNonce nonce={nonce} />}</head>
      <body className={styles.body}>
        <SkipLink targetId="content">{messages.skipToContent}</SkipLink>
        <SiteHeader viewer={viewer} />
        <main id="content" tabIndex={-1} className={styles.main}>
          {children}
        </main>
        <SiteFooter />
        <ToastRegion label={messages.notices} closeLabel={messages.dismiss} />
      </body>
    </html>
  );
}
