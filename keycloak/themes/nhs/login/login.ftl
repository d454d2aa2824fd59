<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout errors=["username", "password"]; section>
  <#if section == "header">
    ${msg("loginAccountTitle")}
  <#elseif section == "form" && realm.password>
    <form action="${url.loginAction}" method="post" novalidate>
      <#if usernameHidden??>
        <p>${msg("loggingInAs")} <strong class="al-wrap">${(auth.attemptedUsername)!}</strong></p>
      <#else>
        <@fields.text name="username" label=msg("email") value=(login.username)!"" type="email" autocomplete="username"/>
      </#if>
      <@fields.password name="password" label=msg("password")/>
      <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!}">
      <@fields.button label=msg("doLogIn") id="kc-login"/>
    </form>
    <#if realm.resetPasswordAllowed>
      <p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
    </#if>
    <p>${msg("noAccount")}</p>
  <#elseif section == "socialProviders" && (social.providers)?has_content>
    <h2 class="nhsuk-heading-m">${msg("identity-provider-login-label")}</h2>
    <#list social.providers as provider>
      <p><a class="nhsuk-button nhsuk-button--secondary" href="${provider.loginUrl}" id="social-${provider.alias}">${provider.displayName!}</a></p>
    </#list>
  </#if>
</@layout.registrationLayout>
