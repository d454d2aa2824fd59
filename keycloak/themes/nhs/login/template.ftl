<#-- The frame of every page: Keycloak's own pages call this macro by this name. -->
<#import "fields.ftl" as fields>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false errors=[]>
<#assign heading><#compress><#nested "header"></#compress></#assign>
<#assign inFields=fields.errors(errors)>
<#assign failed=inFields?has_content || (displayMessage && message?has_content && message.type == "error")>
<!DOCTYPE html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <title><#if failed>Error: </#if>${heading} – Alongside</title>
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <meta name="theme-color" content="#005eb8">
  <meta name="robots" content="noindex">
  <link rel="icon" href="${url.resourcesPath}/images/favicon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${url.resourcesPath}/css/nhsuk-frontend.min.css">
  <link rel="stylesheet" href="${url.resourcesPath}/css/alongside.css">
  <script src="${url.resourcesPath}/js/start.js" type="module"></script>
<#-- The head has no end tag, which HTML allows: Keycloak would put an inline script before it, which
     our security policy refuses. What that script does, start.js does. -->
<body data-page-id="login-${pageId}">
<a class="nhsuk-skip-link" href="#maincontent">Skip to main content</a>
<header class="nhsuk-header">
  <div class="nhsuk-header__container nhsuk-width-container">
    <div class="nhsuk-header__service">
      <#if (client.baseUrl)?has_content>
      <a class="nhsuk-header__service-logo" href="${client.baseUrl}"><span class="nhsuk-header__service-name">Alongside</span></a>
      <#else>
      <span class="nhsuk-header__service-name">Alongside</span>
      </#if>
    </div>
  </div>
</header>
<div class="nhsuk-width-container">
<main class="nhsuk-main-wrapper" id="maincontent">
<div class="nhsuk-grid-row">
<div class="nhsuk-grid-column-two-thirds">
<#if failed>
  <div class="nhsuk-error-summary" data-module="nhsuk-error-summary">
    <div role="alert">
      <h2 class="nhsuk-error-summary__heading">There is a problem</h2>
      <div class="nhsuk-error-summary__body">
        <ul class="nhsuk-list nhsuk-error-summary__list">
        <#list inFields as error>
          <li><a href="#${error.field}">${kcSanitize(error.message)?no_esc}</a></li>
        <#else>
          <li>${kcSanitize(message.summary)?no_esc}</li>
        </#list>
        </ul>
      </div>
    </div>
  </div>
</#if>
<h1 class="nhsuk-heading-l">${heading}</h1>
<#if displayMessage && !failed && message?has_content && !(message.type == "warning" && isAppInitiatedAction??)>
  <div class="nhsuk-inset-text">
    <span class="nhsuk-u-visually-hidden">Information: </span>
    <p>${kcSanitize(message.summary)?no_esc}</p>
  </div>
</#if>
<#nested "form">
<#if auth?has_content && auth.showTryAnotherWayLink()>
  <form action="${url.loginAction}" method="post">
    <input type="hidden" name="tryAnotherWay" value="on">
    <@fields.button label=msg("doTryAnotherWay") kind="secondary"/>
  </form>
</#if>
<#if switchOrganizationEnabled?? && switchOrganizationEnabled>
  <form action="${url.loginAction}" method="post">
    <input type="hidden" name="switchOrganization" value="true">
    <@fields.button label=msg("doSwitchOrganization") kind="secondary"/>
  </form>
</#if>
<#nested "socialProviders">
<#if displayInfo><#nested "info"></#if>
</div>
</div>
</main>
</div>
<footer class="nhsuk-footer">
  <div class="nhsuk-width-container">
    <div class="nhsuk-footer__meta">
      <p class="nhsuk-body-s">${msg("footer")}</p>
    </div>
  </div>
</footer>
</body>
</html>
</#macro>
