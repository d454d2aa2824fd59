<#ftl output_format="plainText">
Hello ${(user.firstName)!},

Open this link to show Alongside that this e-mail address is yours:

${link}

The link works for ${linkExpirationFormatter(linkExpiration)}.

If you do not have an Alongside account, you do not have to do anything.
