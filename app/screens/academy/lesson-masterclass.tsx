import { Card, Icon, Text } from "@shopify/polaris";
import { ChevronDownIcon } from "@shopify/polaris-icons";
import type { LessonText } from "./lesson";
import { Prose } from "./lesson-prose";
import styles from "./lesson.module.css";

/** The masterclass: how it opens, then each part behind its heading. */
export function Masterclass({ title, opening, parts }: NonNullable<LessonText["masterclass"]>) {
  return (
    <Card>
      <Text as="p" variant="bodySm" tone="subdued">
        Masterclass
      </Text>
      <Text as="h2" variant="headingLg">
        {title}
      </Text>
      <div className={styles.opening}>
        <Prose html={opening} />
      </div>
      {parts.length > 0 ? (
        <div className={styles.parts}>
          {parts.map(({ heading, html }, index) => (
            <details key={index} className={styles.part}>
              <summary>
                <h3 dangerouslySetInnerHTML={{ __html: heading }} />
                <span className={styles.chevron}>
                  <Icon source={ChevronDownIcon} />
                </span>
              </summary>
              <Prose html={html} />
            </details>
          ))}
        </div>
      ) : null}
    </Card>
  );
}
