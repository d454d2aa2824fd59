<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout errors=["username"]; section>
  <#if section == "header">
    ${msg("loginAccountTitle")}
  <#elseif section == "form">
    <form action="${url.loginAction}" method="post" novalidate>
      <@fields.text name="username" label=msg("email") value=(login.username)!"" type="email" autocomplete="username"/>
      <@fields.button label=msg("doContinue") id="kc-login"/>
    </form>
    <p>${msg("noAccount")}</p>
  <#elseif section == "socialProviders" && (social.providers)?has_content>
    <h2 class="nhsuk-heading-m">${msg("identity-provider-login-label")}</h2>
    <#list social.providers as provider>
      <p><a class="nhsuk-button nhsuk-button--secondary" href="${provider.loginUrl}" id="social-${provider.alias}">${provider.displayName!}</a></p>
    </#list>
  </#if>
</@layout.registrationLayout>
