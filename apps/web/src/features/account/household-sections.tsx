import { HouseholdSettingsForm } from "./household-settings-form.tsx";
import { HouseholdSwitch } from "./household-switch.tsx";
import { InvitationList } from "./invitation-list.tsx";
import { InviteForm } from "./invite-form.tsx";
import { LibrarySettingsForm } from "./library-settings-form.tsx";
import { MemberList } from "./member-list.tsx";
import { accountMessages } from "./messages.ts";
import { NewHousehold } from "./new-household.tsx";
import type { HouseholdPage } from "./queries.ts";
import { Section } from "./section.tsx";

/** All of the household page: people first, then invitations, then settings, then the library for its owners. */
export function HouseholdSections({ page }: { readonly page: HouseholdPage }) {
  const { household, households, members, invitations, library, timeZones } = page;
  const householdRoles = page.householdRoles.map((value) => ({ value, label: accountMessages.householdRoles[value] }));
  const libraryRoles = page.libraryRoles.map((value) => ({ value, label: accountMessages.libraryRoles[value] }));
  return (
    <>
      {household === null ? (
        <Section title={accountMessages.noHouseholdTitle} text={accountMessages.noHouseholdText}>
          <NewHousehold timeZones={timeZones} />
        </Section>
      ) : (
        <>
          {households.length > 1 ? (
            <Section title={accountMessages.otherHouseholds}>
              <HouseholdSwitch households={households} />
            </Section>
          ) : null}
          <Section title={accountMessages.membersTitle}>
            <MemberList
              of="household"
              members={members.household}
              roles={householdRoles}
              canManage={household.canManage}
            />
          </Section>
          {household.canManage && libraryRoles.length > 0 ? (
            <Section title={accountMessages.inviteTitle} text={accountMessages.inviteText}>
              <InviteForm householdRoles={householdRoles} libraryRoles={libraryRoles} />
            </Section>
          ) : null}
        </>
      )}
      {invitations.length > 0 ? (
        <Section title={accountMessages.invitationsTitle}>
          <InvitationList invitations={invitations} />
        </Section>
      ) : null}
      {household === null ? null : household.canManage ? (
        <Section title={accountMessages.settingsTitle}>
          <HouseholdSettingsForm
            key={household.householdId}
            mode="update"
            household={household}
            timeZones={timeZones}
          />
        </Section>
      ) : (
        <Section title={accountMessages.settingsTitle} text={accountMessages.settingsReadOnly}>
          <p>{[household.timeZone.replaceAll("_", " "), accountMessages.unitNames[household.units]].join(" · ")}</p>
        </Section>
      )}
      {library === null ? null : (
        <>
          <Section title={accountMessages.libraryTitle}>
            <LibrarySettingsForm library={library} />
          </Section>
          <Section title={accountMessages.libraryMembersTitle}>
            <MemberList of="library" members={members.library ?? []} roles={libraryRoles} canManage />
          </Section>
          <Section title={accountMessages.inviteToLibraryTitle} text={accountMessages.inviteText}>
            <InviteForm householdRoles={[]} libraryRoles={libraryRoles} />
          </Section>
        </>
      )}
    </>
  );
}
