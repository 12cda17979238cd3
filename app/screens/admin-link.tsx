import { Button, Link } from "@shopify/polaris";
import type { ComponentProps } from "react";

type LinkProps = {
  /** `shopify://admin/…`; App Bridge opens it in place of the app. */
  opens: string;
  children: string;
};

/** A link to a page of the Shopify admin. */
export function AdminLink({ opens, children }: LinkProps) {
  return (
    <Link url={opens} target="_top">
      {children}
    </Link>
  );
}

type ButtonProps = LinkProps & Pick<ComponentProps<typeof Button>, "variant" | "size" | "fullWidth">;

/** A button that leads to a page of the Shopify admin. */
export function AdminButton({ opens, children, ...look }: ButtonProps) {
  return (
    <Button url={opens} target="_top" {...look}>
      {children}
    </Button>
  );
}
