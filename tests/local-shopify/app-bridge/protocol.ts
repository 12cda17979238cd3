/** What the app's page and the admin around it say to each other by postMessage. Types only. */

/** From the app's page. With an `id` it is a question that the admin answers with the same id. */
export type FromApp = { dijipilotLocal: "app"; id?: number; name: AppMessage; data: unknown };

export type AppMessage =
  | "hello"
  | "path"
  | "id-token"
  | "toast-show"
  | "toast-hide"
  | "loading"
  | "nav-menu"
  | "title-bar"
  | "save-bar"
  | "leave-confirmation"
  | "modal"
  | "scopes-query"
  | "scopes-request"
  | "scopes-revoke"
  | "open"
  | "web-vitals";

/** From the admin: the answer to a question, or an event. */
export type FromAdmin =
  | { dijipilotLocal: "admin"; id: number; value?: unknown; error?: string }
  | { dijipilotLocal: "admin"; event: AdminEvent; data: unknown };

export type AdminEvent =
  "navigate" | "title-bar-action" | "save-bar-action" | "toast-action" | "toast-dismiss";

/** What the admin puts into the frame's name, so that every document in it knows where it is. */
export type FrameContext = { shop: string; host: string; locale: string; adminPath: string };

export type PathReport = { path: string; title: string };
export type ToastRequest = {
  id: string;
  message: string;
  duration: number;
  isError: boolean;
  action: string | null;
};
export type NavItem = { label: string; href: string };
export type TitleBar = { title: string; breadcrumb: TitleBarAction | null; actions: TitleBarAction[] };
export type TitleBarAction = {
  index: number;
  label: string;
  primary: boolean;
  critical: boolean;
  disabled: boolean;
};
export type SaveBarState = { visible: boolean; saveDisabled: boolean; saving: boolean };
export type OpenRequest = { url: string; target: string };
export type ScopesDetail = { granted: string[]; required: string[]; optional: string[] };
