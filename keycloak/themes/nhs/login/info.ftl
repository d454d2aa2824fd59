<#import "template.ftl" as layout>
<#-- Who is here by the link of an e-mail has shown that the address is theirs. -->
<#assign tasks=(requiredActions![])?filter(action -> action != "VERIFY_EMAIL")>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">
    <#if tasks?has_content>${msg("actionsTitle")}<#elseif messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("infoTitle")}</#if>
  <#elseif section == "form">
    <#if tasks?has_content>
      <p>${msg("actionsIntro")}</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <#list tasks as action><li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li></#list>
      </ul>
    <#else>
      <p>${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#if !skipLink??>
      <#if pageRedirectUri?has_content>
        <p><a class="nhsuk-button" href="${pageRedirectUri}" id="kc-continue">${msg("backToApplication")}</a></p>
      <#elseif actionUri?has_content>
        <p><a class="nhsuk-button" href="${actionUri}" id="kc-continue">${msg("proceedWithAction")}</a></p>
      <#elseif (client.baseUrl)?has_content>
        <p><a class="nhsuk-button" href="${client.baseUrl}" id="kc-continue">${msg("backToApplication")}</a></p>
      </#if>
    </#if>
  </#if>
</@layout.registrationLayout>
