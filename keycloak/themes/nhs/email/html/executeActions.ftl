<#import "template.ftl" as layout>
<#-- Opening the link confirms the address, so that is no task of its own. -->
<#assign tasks=(requiredActions![])?filter(action -> action != "VERIFY_EMAIL")>
<@layout.emailLayout>
<p>Hello ${(user.firstName)!},</p>
<#if (user.attributes.invitedBy)?has_content && (user.attributes.invitedTo)?has_content>
<p><strong>${user.attributes.invitedBy}</strong> has invited you to <strong>${user.attributes.invitedTo}</strong> on Alongside.</p>
<p>Alongside is where NHS Trusts run their peer support programmes: who works in them, how people are trained and supported, and how the workforce grows.</p>
<#else>
<p>You have an account on Alongside, where NHS Trusts run their peer support programmes. There is something to do before you can use it.</p>
</#if>
<#if tasks?has_content>
<p>When you open the link, we ask you to:</p>
<ul><#list tasks as action><li>${msg("requiredAction.${action}")}</li></#list></ul>
</#if>
<@layout.action link=link label="Set up your account"/>
<p>The link works for ${linkExpirationFormatter(linkExpiration)}. After that, ask for a new invitation.</p>
<p>If you did not expect this e-mail, you do not have to do anything. Your account stays closed until you open the link.</p>
</@layout.emailLayout>
