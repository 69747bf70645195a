import enAbout from "@/messages/en/about.json";
import enAccounts from "@/messages/en/accounts.json";
import enAlliances from "@/messages/en/alliances.json";
import enApplications from "@/messages/en/applications.json";
import enCertificates from "@/messages/en/certificates.json";
import enChains from "@/messages/en/chains.json";
import enClaims from "@/messages/en/claims.json";
import enCommon from "@/messages/en/common.json";
import enDesk from "@/messages/en/desk.json";
import enDev from "@/messages/en/dev.json";
import enDirectory from "@/messages/en/directory.json";
import enErrors from "@/messages/en/errors.json";
import enFile from "@/messages/en/file.json";
import enHome from "@/messages/en/home.json";
import enInbox from "@/messages/en/inbox.json";
import enMail from "@/messages/en/mail.json";
import enOrganizations from "@/messages/en/organizations.json";
import enPapers from "@/messages/en/papers.json";
import enPeople from "@/messages/en/people.json";
import zhAbout from "@/messages/zh-CN/about.json";
import zhAccounts from "@/messages/zh-CN/accounts.json";
import zhAlliances from "@/messages/zh-CN/alliances.json";
import zhApplications from "@/messages/zh-CN/applications.json";
import zhCertificates from "@/messages/zh-CN/certificates.json";
import zhChains from "@/messages/zh-CN/chains.json";
import zhClaims from "@/messages/zh-CN/claims.json";
import zhCommon from "@/messages/zh-CN/common.json";
import zhDesk from "@/messages/zh-CN/desk.json";
import zhDev from "@/messages/zh-CN/dev.json";
import zhDirectory from "@/messages/zh-CN/directory.json";
import zhErrors from "@/messages/zh-CN/errors.json";
import zhFile from "@/messages/zh-CN/file.json";
import zhHome from "@/messages/zh-CN/home.json";
import zhInbox from "@/messages/zh-CN/inbox.json";
import zhMail from "@/messages/zh-CN/mail.json";
import zhOrganizations from "@/messages/zh-CN/organizations.json";
import zhPapers from "@/messages/zh-CN/papers.json";
import zhPeople from "@/messages/zh-CN/people.json";
import type { Locale } from "./locale";

const zh = {
  about: zhAbout,
  accounts: zhAccounts,
  alliances: zhAlliances,
  applications: zhApplications,
  certificates: zhCertificates,
  chains: zhChains,
  claims: zhClaims,
  common: zhCommon,
  desk: zhDesk,
  dev: zhDev,
  directory: zhDirectory,
  errors: zhErrors,
  file: zhFile,
  home: zhHome,
  inbox: zhInbox,
  mail: zhMail,
  organizations: zhOrganizations,
  papers: zhPapers,
  people: zhPeople,
};

/** Chinese is the measure: English must have the same keys to compile. */
export type Messages = typeof zh;

export const messages: Record<Locale, Messages> = {
  "zh-CN": zh,
  en: {
    about: enAbout,
    accounts: enAccounts,
    alliances: enAlliances,
    applications: enApplications,
    certificates: enCertificates,
    chains: enChains,
    claims: enClaims,
    common: enCommon,
    desk: enDesk,
    dev: enDev,
    directory: enDirectory,
    errors: enErrors,
    file: enFile,
    home: enHome,
    inbox: enInbox,
    mail: enMail,
    organizations: enOrganizations,
    papers: enPapers,
    people: enPeople,
  },
};
