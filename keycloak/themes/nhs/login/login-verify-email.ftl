<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">
    ${msg("emailVerifyTitle")}
  <#elseif section == "form">
    <#if isAppInitiatedAction??>
      <p>${msg("emailVerifyInstruction4", (user.email)!"")}</p>
      <form action="${url.loginAction}" method="post">
        <@fields.submit label=(verifyEmail??)?then(msg("emailVerifyResend"), msg("emailVerifySend"))/>
      </form>
    <#else>
      <p class="al-wrap">${msg("emailVerifyInstruction1", verifyEmail!((user.email)!""))}</p>
      <h2 class="nhsuk-heading-m">${msg("emailVerifyInstruction2")}</h2>
      <p>${msg("emailVerifyInstruction3")}</p>
      <p><a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
