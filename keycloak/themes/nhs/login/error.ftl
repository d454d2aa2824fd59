<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">
    ${msg("errorTitle")}
  <#elseif section == "form">
    <p>${kcSanitize(message.summary)?no_esc}</p>
    <p>${msg("errorHelp")}</p>
    <#if traceId??><p>${msg("traceIdSupportMessage", traceId)}</p></#if>
    <#if !skipLink?? && (client.baseUrl)?has_content>
      <p><a href="${client.baseUrl}" id="backToApplication">${msg("backToApplication")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
