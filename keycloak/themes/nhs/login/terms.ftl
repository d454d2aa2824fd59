<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">
    ${msg("termsTitle")}
  <#elseif section == "form">
    ${kcSanitize(msg("termsText"))?no_esc}
    <form action="${url.loginAction}" method="post">
      <div class="nhsuk-button-group">
        <@fields.button label=msg("doAccept") name="accept" value="on"/>
        <@fields.button label=msg("doDecline") name="cancel" value="on" kind="secondary"/>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
