<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">
    ${msg("pageExpiredTitle")}
  <#elseif section == "form">
    <p>${msg("pageExpiredMsg1")}</p>
    <p><a class="nhsuk-button" href="${url.loginAction}" id="loginContinueLink">${msg("pageExpiredContinue")}</a></p>
    <p><a href="${url.loginRestartFlowUrl}" id="loginRestartLink">${msg("pageExpiredRestart")}</a></p>
  </#if>
</@layout.registrationLayout>
