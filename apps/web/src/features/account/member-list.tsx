"use client";

import { Button, buttonClass } from "@larder/ui/button";
import { Popover } from "@larder/ui/popover";
import { Select } from "@larder/ui/select";
import { useActionState } from "react";
import { idleForm } from "../../lib/form-state.ts";
import styles from "./account.module.css";
import { changeMemberRoleAction, removeMemberAction } from "./actions.ts";
import { FormOutcome } from "./form-outcome.tsx";
import { accountMessages } from "./messages.ts";

/** Somebody in the list. */
export interface ListedMember {
  readonly userId: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: string;
  readonly isSelf: boolean;
}

export interface MemberListProps {
  readonly of: "library" | "household";
  readonly members: readonly ListedMember[];
  readonly roles: readonly { readonly value: string; readonly label: string }[];
  /** Whether roles can be changed here. */
  readonly canManage: boolean;
}

/** Who belongs to a household or a library, with their roles. Works without script. */
export function MemberList({ of, members, roles, canManage }: MemberListProps) {
  const [change, changeRole, isChanging] = useActionState(changeMemberRoleAction, idleForm);
  const [removal, remove, isRemoving] = useActionState(removeMemberAction, idleForm);
  return (
    <>
      <ul className={styles.list}>
        {members.map((member) => (
          <li key={member.userId} className={styles.row}>
            <div className={styles.rowWords}>
              <span>
                {member.name}
                {member.isSelf ? <span className={styles.soft}> ({accountMessages.you})</span> : null}
              </span>
              {member.email === null ? null : <span className={styles.small}>{member.email}</span>}
            </div>
            <div className={styles.rowActions}>
              {canManage ? (
                <form action={changeRole} className={styles.role}>
                  <input type="hidden" name="of" value={of} />
                  <input type="hidden" name="userId" value={member.userId} />
                  <Select
                    // Made anew when the role changes or was refused, so that it shows what is so.
                    key={`${member.role}-${change.kind === "idle" ? 0 : change.attempt}`}
                    name="role"
                    label={accountMessages.roleOf(member.name)}
                    hideLabel
                    dense
                    defaultValue={member.role}
                    options={roles}
                  />
                  <Button type="submit" dense pending={isChanging}>
                    {accountMessages.changeRole}
                  </Button>
                </form>
              ) : (
                <span className={styles.soft}>{roles.find(({ value }) => value === member.role)?.label}</span>
              )}
              {canManage || member.isSelf ? (
                <Popover
                  align="end"
                  summaryClassName={buttonClass({ variant: "quiet", dense: true })}
                  summary={member.isSelf ? accountMessages.leave : accountMessages.remove}
                >
                  <form action={remove} className={styles.confirm}>
                    <input type="hidden" name="of" value={of} />
                    <input type="hidden" name="userId" value={member.userId} />
                    <p>{member.isSelf ? accountMessages.leaveText : accountMessages.removeText(member.name)}</p>
                    <Button type="submit" variant="danger" pending={isRemoving}>
                      {member.isSelf ? accountMessages.leaveConfirm : accountMessages.removeConfirm(member.name)}
                    </Button>
                  </form>
                </Popover>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <FormOutcome state={change} />
      <FormOutcome state={removal} />
    </>
  );
}
