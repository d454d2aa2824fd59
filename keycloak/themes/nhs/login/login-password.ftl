<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout errors=["password"]; section>
  <#if section == "header">
    ${msg("enterPassword")}
  <#elseif section == "form">
    <p>${msg("loggingInAs")} <strong class="al-wrap">${(auth.attemptedUsername)!}</strong></p>
    <form action="${url.loginAction}" method="post" novalidate>
      <@fields.password name="password" label=msg("password")/>
      <@fields.button label=msg("doLogIn") id="kc-login"/>
    </form>
    <#if realm.resetPasswordAllowed>
      <p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
    </#if>
    <p><a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
  </#if>
</@layout.registrationLayout>
