<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout errors=["firstName", "lastName", "email"] displayMessage=messagesPerField.exists("global"); section>
  <#if section == "header">
    ${msg("loginProfileTitle")}
  <#elseif section == "form">
    <form action="${url.loginAction}" method="post" novalidate>
      <#list profile.attributes as attribute>
        <#if attribute.readOnly>
          <p>${advancedMsg(attribute.displayName!attribute.name)}: <strong class="al-wrap">${attribute.value!}</strong></p>
          <input type="hidden" name="${attribute.name}" value="${attribute.value!}">
        <#else>
          <@fields.text name=attribute.name label=advancedMsg(attribute.displayName!attribute.name) value=attribute.value!"" autocomplete=attribute.autocomplete!"off"/>
        </#if>
      </#list>
      <@fields.submit label=msg("doContinue") id="kc-save"/>
    </form>
  </#if>
</@layout.registrationLayout>
