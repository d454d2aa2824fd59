<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout errors=["password", "password-confirm"] displayMessage=false; section>
  <#if section == "header">
    ${msg("updatePasswordTitle")}
  <#elseif section == "form">
    <form action="${url.loginAction}" method="post" novalidate>
      <#-- For password managers: they save a password under the name beside it. -->
      <input type="text" name="username" value="${(auth.attemptedUsername)!((user.email)!)}" autocomplete="username" readonly hidden>
      <@fields.password name="password" label=msg("passwordNew") hint=msg("passwordHint") autocomplete="new-password"/>
      <@fields.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"/>
      <@fields.checkbox name="logout-sessions" label=msg("logoutOtherSessions")/>
      <@fields.submit label=msg("doSavePassword") id="kc-save"/>
    </form>
  </#if>
</@layout.registrationLayout>
