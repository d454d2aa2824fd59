<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>Hello ${(user.firstName)!},</p>
<p>Use this link to show Alongside that this e-mail address is yours.</p>
<@layout.action link=link label="Confirm your e-mail address"/>
<p>The link works for ${linkExpirationFormatter(linkExpiration)}.</p>
<p>If you do not have an Alongside account, you do not have to do anything.</p>
</@layout.emailLayout>
