/** Why Larder could not start, go on or be asked: facts only, the words are in messages.ts. */
export type LauncherProblem =
  | { readonly code: "option_unknown"; readonly option: string }
  | { readonly code: "option_invalid"; readonly option: string; readonly value: string }
  | { readonly code: "already_running"; readonly pid: number; readonly addresses: readonly string[] }
  | { readonly code: "folder_of_another_user"; readonly folder: string; readonly userId: number }
  | { readonly code: "folder_not_writable"; readonly folder: string; readonly reason: string }
  | { readonly code: "settings_unreadable"; readonly file: string; readonly reason: string }
  | { readonly code: "disk_full"; readonly folder: string; readonly freeBytes: number; readonly neededBytes: number }
  | {
      readonly code: "port_taken";
      readonly app: "web" | "admin";
      readonly port: number;
      readonly option: string;
      readonly variable: string;
    }
  | { readonly code: "port_not_allowed"; readonly app: "web" | "admin"; readonly port: number; readonly option: string }
  | { readonly code: "auth_secret_missing" }
  | { readonly code: "auth_secret_short"; readonly length: number }
  | { readonly code: "database_unreachable"; readonly reason: string }
  | { readonly code: "postgres_not_packaged"; readonly platform: string }
  | { readonly code: "postgres_no_user"; readonly reason: string }
  | {
      readonly code: "postgres_other_version";
      readonly folder: string;
      readonly found: string;
      readonly wanted: string;
    }
  | { readonly code: "postgres_other_instance"; readonly folder: string; readonly owner: string }
  | { readonly code: "postgres_data_missing"; readonly folder: string }
  | {
      readonly code: "postgres_failed";
      readonly step: "create" | "start" | "prepare";
      readonly reason: string;
      readonly log: string;
    }
  | { readonly code: "leftover_will_not_stop"; readonly name: string; readonly pid: number }
  | { readonly code: "generate_failed"; readonly log: string }
  | { readonly code: "build_failed"; readonly log: string }
  | { readonly code: "database_preparation_failed"; readonly reason: string; readonly log: string }
  | { readonly code: "app_did_not_answer"; readonly app: string; readonly url: string; readonly log: string }
  | { readonly code: "program_keeps_stopping"; readonly name: string; readonly log: string };
