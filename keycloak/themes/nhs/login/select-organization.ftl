<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
  <#if section == "header">
    ${msg("organization.select")}
  <#elseif section == "form">
    <form action="${url.loginAction}" method="post">
      <#list user.organizations as organization>
        <@fields.button label=organization.name!organization.alias id="organization-${organization.alias}" name="kc.org" value=organization.alias kind="secondary"/>
      </#list>
    </form>
  </#if>
</@layout.registrationLayout>
