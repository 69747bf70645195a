/** `li.ming@example.com` as `l*@example.com`: enough to recognise one's own address, not to learn another's. */
export function maskMail(mail: string): string {
  const at = mail.lastIndexOf("@");
  return `${mail.slice(0, 1)}*${mail.slice(at)}`;
}
