import { Body, Button, Container, Head, Hr, Html, Link, Preview, render, Text } from "@react-email/components";
import { createTranslator } from "use-intl/core";
import type { MailWording } from "@/lib/notifications/services/send-mail";
import type { MessageTemplate } from "@/lib/notifications/templates";
import { settings } from "@/lib/platform/env";
import { type Locale, localePath } from "@/lib/platform/i18n/locale";
import { messages } from "@/lib/platform/i18n/messages";
import { messagePath } from "./message-path";
import { messageSubject, messageValues } from "./message-words";

/** The words of a mail in its reader's language. They name no person: the reader knows who they are. */
export async function compose(template: MessageTemplate, params: unknown, locale: Locale): Promise<MailWording> {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "mail" });
  const values = messageValues(locale, params);
  const address = new URL(localePath(locale, messagePath(template, params)), settings().AUTH_URL).href;
  const subject = messageSubject(locale, template, params);
  const mail = (
    <Html lang={locale}>
      <Head />
      <Preview>{subject}</Preview>
      <Body style={{ fontFamily: "sans-serif", color: "#142124", backgroundColor: "#ffffff" }}>
        <Container style={{ maxWidth: 560, padding: "24px 16px" }}>
          <Text style={paragraph}>{t("greeting")}</Text>
          <Text style={paragraph}>{t(`${template}.body`, values)}</Text>
          <Button href={address} style={{ backgroundColor: "#0b4a58", color: "#ffffff", padding: "10px 20px", borderRadius: 2, fontWeight: 600 }}>
            {t(`${template}.button`)}
          </Button>
          <Text style={small}>
            {t("fallback")}
            <br />
            <Link href={address}>{address}</Link>
          </Text>
          <Text style={paragraph}>{t(`${template}.ignore`)}</Text>
          <Hr />
          <Text style={small}>
            {t("signature")}
            <br />
            {t("automatic")}
          </Text>
        </Container>
      </Body>
    </Html>
  );
  return { subject, html: await render(mail), text: await render(mail, { plainText: true }) };
}

const paragraph = { fontSize: 16, lineHeight: "28px" };
const small = { fontSize: 13, lineHeight: "22px", color: "#435357" };
