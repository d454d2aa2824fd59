<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("loginChooseAuthenticator")}
  <#elseif section == "form">
    <form action="${url.loginAction}" method="post">
      <#list auth.authenticationSelections as way>
        <p class="nhsuk-u-margin-bottom-1">${msg("${way.helpText}")}</p>
        <@fields.button label=msg("${way.displayName}") name="authenticationExecution" value=way.authExecId kind="secondary"/>
      </#list>
    </form>
  </#if>
</@layout.registrationLayout>
