import enAbout from "@/messages/en/about.json";
import enAccounts from "@/messages/en/accounts.json";
import enAlliances from "@/messages/en/alliances.json";
import enChains from "@/messages/en/chains.json";
import enCommon from "@/messages/en/common.json";
import enDev from "@/messages/en/dev.json";
import enDirectory from "@/messages/en/directory.json";
import enErrors from "@/messages/en/errors.json";
import enHome from "@/messages/en/home.json";
import enMail from "@/messages/en/mail.json";
import enOrganizations from "@/messages/en/organizations.json";
import zhAbout from "@/messages/zh-CN/about.json";
import zhAccounts from "@/messages/zh-CN/accounts.json";
import zhAlliances from "@/messages/zh-CN/alliances.json";
import zhChains from "@/messages/zh-CN/chains.json";
import zhCommon from "@/messages/zh-CN/common.json";
import zhDev from "@/messages/zh-CN/dev.json";
import zhDirectory from "@/messages/zh-CN/directory.json";
import zhErrors from "@/messages/zh-CN/errors.json";
import zhHome from "@/messages/zh-CN/home.json";
import zhMail from "@/messages/zh-CN/mail.json";
import zhOrganizations from "@/messages/zh-CN/organizations.json";
import type { Locale } from "./locale";

const zh = {
  about: zhAbout,
  accounts: zhAccounts,
  alliances: zhAlliances,
  chains: zhChains,
  common: zhCommon,
  dev: zhDev,
  directory: zhDirectory,
  errors: zhErrors,
  home: zhHome,
  mail: zhMail,
  organizations: zhOrganizations,
};

/** Chinese is the measure: English must have the same keys to compile. */
export type Messages = typeof zh;

export const messages: Record<Locale, Messages> = {
  "zh-CN": zh,
  en: {
    about: enAbout,
    accounts: enAccounts,
    alliances: enAlliances,
    chains: enChains,
    common: enCommon,
    dev: enDev,
    directory: enDirectory,
    errors: enErrors,
    home: enHome,
    mail: enMail,
    organizations: enOrganizations,
  },
};
