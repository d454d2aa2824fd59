<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>Hello ${(user.firstName)!},</p>
<p>Somebody asked for a new password for your Alongside account. If it was you, use this link.</p>
<@layout.action link=link label="Choose a new password"/>
<p>The link works for ${linkExpirationFormatter(linkExpiration)}.</p>
<p>If it was not you, you do not have to do anything. Your password stays as it is.</p>
</@layout.emailLayout>
