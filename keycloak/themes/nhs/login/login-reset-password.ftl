<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout errors=["username"]; section>
  <#if section == "header">
    ${msg("emailForgotTitle")}
  <#elseif section == "form">
    <p>${msg("emailInstruction")}</p>
    <form action="${url.loginAction}" method="post" novalidate>
      <@fields.text name="username" label=msg("email") value=(auth.attemptedUsername)!"" type="email" autocomplete="username"/>
      <@fields.button label=msg("doSendLink") id="kc-send"/>
    </form>
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
