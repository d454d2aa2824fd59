<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>Hello ${firstName!},</p>
<p>You are invited to <strong>${organization.name}</strong> on Alongside, where NHS Trusts run their peer support programmes.</p>
<@layout.action link=link label="Accept the invitation"/>
<p>The link works for ${linkExpirationFormatter(linkExpiration)}.</p>
<p>If you did not expect this e-mail, you do not have to do anything.</p>
</@layout.emailLayout>
