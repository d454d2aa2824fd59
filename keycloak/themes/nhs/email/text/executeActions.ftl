<#ftl output_format="plainText">
<#-- Opening the link confirms the address, so that is no task of its own. -->
<#assign tasks=(requiredActions![])?filter(action -> action != "VERIFY_EMAIL")>
Hello ${(user.firstName)!},

<#if (user.attributes.invitedBy)?has_content && (user.attributes.invitedTo)?has_content>
${user.attributes.invitedBy} has invited you to ${user.attributes.invitedTo} on Alongside.

Alongside is where NHS Trusts run their peer support programmes: who works in them, how people are trained and supported, and how the workforce grows.
<#else>
You have an account on Alongside, where NHS Trusts run their peer support programmes. There is something to do before you can use it.
</#if>

To set up your account, open this link:

${link}

<#if tasks?has_content>
We ask you to:
<#list tasks as action>
- ${msg("requiredAction.${action}")}
</#list>

</#if>
The link works for ${linkExpirationFormatter(linkExpiration)}. After that, ask for a new invitation.

If you did not expect this e-mail, you do not have to do anything. Your account stays closed until you open the link.
