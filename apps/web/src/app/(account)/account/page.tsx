import type { Metadata } from "next";
import { Page } from "../../../components/page.tsx";
import { accountMessages } from "../../../features/account/messages.ts";
import { PasswordForm } from "../../../features/account/password-form.tsx";
import { ProfileForm } from "../../../features/account/profile-form.tsx";
import { getAccountPage } from "../../../features/account/queries.ts";
import { Section } from "../../../features/account/section.tsx";
import { SessionList } from "../../../features/account/session-list.tsx";

export const metadata: Metadata = { title: accountMessages.accountTitle, robots: { index: false } };

export default async function AccountPage() {
  const { account, sessions } = await getAccountPage();
  return (
    <Page reading>
      <h1>{accountMessages.accountTitle}</h1>
      <Section title={accountMessages.profile}>
        <ProfileForm account={account} />
      </Section>
      <Section title={accountMessages.passwordTitle} text={accountMessages.passwordText}>
        <PasswordForm email={account.email} hasPassword={account.hasPassword} />
      </Section>
      <Section title={accountMessages.sessionsTitle}>
        <SessionList sessions={sessions} />
      </Section>
    </Page>
  );
}
