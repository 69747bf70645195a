/** `li.ming@example.com` as `l*@example.com`: enough to recognise one's own address, not to learn another's. */
export function maskMail(mail: string): string {
  const at = mail.lastIndexOf("@");
  return `${mail.slice(0, 1)}*${mail.slice(at)}`;
}

/** `13812345678` as `138****5678`. */
export function maskPhone(phone: string): string {
  return phone.replace(/^(.{3}).*(.{4})$/, "$1****$2");
}
