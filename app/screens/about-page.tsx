import { BlockStack, Card, Link, List, Page, Text } from "@shopify/polaris";

/** What the app reads, what it never does, and what it keeps. */
export function AboutPage() {
  return (
    <Page title="About DijiPilot" backAction={{ content: "Home", url: "/app" }}>
      <BlockStack gap="400">
        <Card>
          <BlockStack gap="200">
            <Text as="h2" variant="headingMd">
              What it reads
            </Text>
            <Text as="p">
              DijiPilot reads how your store is set up: settings, products, themes, shipping, policies and the
              like. Each permission, and what it is read for, is listed under{" "}
              <Link url="/app/permissions">Permissions</Link>.
            </Text>
          </BlockStack>
        </Card>
        <Card>
          <BlockStack gap="200">
            <Text as="h2" variant="headingMd">
              What it never does
            </Text>
            <List>
              <List.Item>It holds no permission to change anything in your store.</List.Item>
              <List.Item>
                It does not ask Shopify for your customers’ names, addresses, phone numbers or e-mail
                addresses.
              </List.Item>
              <List.Item>
                It does not guess: what could not be read is shown as not known, with the reason.
              </List.Item>
            </List>
          </BlockStack>
        </Card>
        <Card>
          <BlockStack gap="200">
            <Text as="h2" variant="headingMd">
              What it keeps
            </Text>
            <List>
              <List.Item>What was read of your store, so that every answer can be explained.</List.Item>
              <List.Item>
                Your store’s history: what each question came to at every reading, and what turned since. It
                stays for as long as you have the app.
              </List.Item>
              <List.Item>
                What you have told us: your answers, what you said about your business, and how many hours a
                week you have.
              </List.Item>
              <List.Item>
                Findings you said are wrong, and gaps you leave open on purpose, with your reasons.
              </List.Item>
              <List.Item>Which lessons you have marked as read.</List.Item>
              <List.Item>The sign-in that Shopify gives the app for your store.</List.Item>
            </List>
            <Text as="p">
              When you remove the app its sign-in is deleted at once, and everything else when Shopify asks
              for it, 48 hours later.
            </Text>
          </BlockStack>
        </Card>
      </BlockStack>
    </Page>
  );
}
