<#ftl output_format="plainText">
Hello ${(user.firstName)!},

Somebody asked for a new password for your Alongside account. If it was you, open this link:

${link}

The link works for ${linkExpirationFormatter(linkExpiration)}.

If it was not you, you do not have to do anything. Your password stays as it is.
