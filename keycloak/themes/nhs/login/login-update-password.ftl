<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout errors=["password", "password-confirm"] displayMessage=false; section>
  <#if section == "header">
    ${msg("updatePasswordTitle")}
  <#elseif section == "form">
    <form action="${url.loginAction}" method="post" novalidate>
      <input type="hidden" name="username" value="${(auth.attemptedUsername)!}" autocomplete="username">
      <@fields.password name="password" field="password-new" label=msg("passwordNew") hint=msg("passwordHint") autocomplete="new-password"/>
      <@fields.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"/>
      <@fields.checkbox name="logout-sessions" label=msg("logoutOtherSessions")/>
      <@fields.submit label=msg("doSavePassword") id="kc-save"/>
    </form>
  </#if>
</@layout.registrationLayout>
