<#ftl output_format="plainText">
<#-- The base theme cleans this text as if it were HTML, which breaks the link's "&". -->
Hello ${firstName!},

You are invited to ${organization.name} on Alongside, where NHS Trusts run their peer support programmes. Open this link:

${link}

The link works for ${linkExpirationFormatter(linkExpiration)}.

If you did not expect this e-mail, you do not have to do anything.
