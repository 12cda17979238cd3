import { Banner, BlockStack, Button, Card, InlineStack, Page, Text } from "@shopify/polaris";
import { AdminButton } from "../admin-link";
import { ErrorCard } from "../page-states";
import { PermissionListRow } from "./row";
import type { Permissions } from "./view";
import styles from "./permissions.module.css";
import type { useNewScan } from "../scan/use-new-scan";
import type { useScopes } from "./use-scopes";

type Props = {
  /** Null when Shopify did not say what is granted. */
  permissions: Permissions | null;
  scopes: ReturnType<typeof useScopes>;
  scan: ReturnType<typeof useNewScan>;
};

/** Everything the app may read, why, and what the merchant can allow or take back. */
export function PermissionsPage(props: Props) {
  const { permissions, scopes } = props;
  return (
    <Page title="Permissions" subtitle="What DijiPilot reads in your store, and what for.">
      {permissions ? (
        <Loaded {...props} permissions={permissions} />
      ) : (
        <ErrorCard
          title="Permissions are not known"
          action={{ content: "Try again", onAction: scopes.retry }}
        >
          Shopify did not say which permissions your store has granted. Nothing has changed.
        </ErrorCard>
      )}
    </Page>
  );
}

function Loaded(props: Props & { permissions: Permissions }) {
  const { permissions, scopes, scan } = props;
  const { rows, free } = permissions;
  const granted = rows.filter((row) => row.granted).length;
  const problem = scopes.problem ?? scan.problem;
  const withheld = rows.filter((row) => !row.granted && !row.optional).length;
  const changed = rows.filter((row) => row.changedSinceRead).length;
  return (
    <BlockStack gap="400">
      {changed > 0 ? (
        <Banner
          tone="info"
          title="Permissions have changed since your store was last read"
          action={{ content: "Scan again", onAction: scan.start, loading: scan.starting }}
        >
          <p>A new scan brings your answers up to date. It takes a few seconds.</p>
        </Banner>
      ) : null}
      <Card>
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {granted} of {rows.length} permissions allowed
          </Text>
          <NoWrites writes={permissions.writes} />
          {permissions.awaitingApproval > 0 ? <AwaitingApproval many={permissions.awaitingApproval} /> : null}
          <Text as="p" tone="subdued">
            {free === 1 ? "1 question needs" : `${free} questions need`} no permission: Shopify shows every
            app your general settings.
          </Text>
        </BlockStack>
      </Card>
      {withheld > 0 ? <Withheld many={withheld} /> : null}
      {problem ? (
        <div role="alert">
          <Card>
            <InlineStack gap="300" align="space-between" blockAlign="center">
              <Text as="p" tone="critical">
                {problem}
              </Text>
              <Button onClick={scopes.retry}>See where they stand</Button>
            </InlineStack>
          </Card>
        </div>
      ) : null}
      <Card padding="0">
        <ul className={styles.rows}>
          {rows.map((row) => (
            <PermissionListRow
              key={row.scope}
              row={row}
              busy={scopes.busy === row.scope}
              onAllow={() => scopes.allow(row.scope)}
              onTakeBack={() => scopes.takeBack(row.scope)}
            />
          ))}
        </ul>
      </Card>
    </BlockStack>
  );
}

/** What the app asks for at its installation cannot be asked for again from inside it. */
function Withheld({ many }: { many: number }) {
  return (
    <Card>
      <BlockStack gap="300" inlineAlign="start">
        <Text as="h2" variant="headingMd">
          {many === 1 ? "1 permission was" : `${many} permissions were`} not granted at installation
        </Text>
        <Text as="p">
          The questions that hang on {many === 1 ? "it" : "them"} stay not known. Nothing else suffers. To
          grant {many === 1 ? "it" : "them"}, open DijiPilot from your apps and accept what Shopify asks; if
          Shopify asks nothing, install the app again.
        </Text>
        <AdminButton opens="shopify://admin/settings/apps">Open Settings › Apps</AdminButton>
      </BlockStack>
    </Card>
  );
}

/** Nothing here is the merchant's to allow, and nothing is wrong with the store. */
function AwaitingApproval({ many }: { many: number }) {
  return (
    <Text as="p" tone="subdued">
      {many === 1 ? "1 question is" : `${many} questions are`} about staff and payments, which Shopify shows
      only to apps that it has reviewed for it. There is nothing for you to allow.
    </Text>
  );
}

function NoWrites({ writes }: { writes: string[] }) {
  if (writes.length === 0) {
    return <Text as="p">DijiPilot holds no write permission. It cannot change anything in your store.</Text>;
  }
  return (
    <Text as="p">
      Your store has granted {writes.join(", ")}. DijiPilot does not ask for this and does not use it.
    </Text>
  );
}
